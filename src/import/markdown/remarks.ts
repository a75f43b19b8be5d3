import type { ImportNote } from "../imported.ts";

/** What is to be said about an entry while it is read. */
export class Remarks {
  readonly notes: ImportNote[] = [];
  readonly review: string[] = [];

  /** @param message a sentence without a full stop */
  note(at: number, message: string): void {
    this.notes.push({ at, message });
  }

  /** What somebody has to look at. */
  check(at: number, message: string): void {
    this.note(at, message);
    this.review.push(`${message}.`);
  }
}

/** An entry's own picture is a file beside `bulletin.yaml`. */
export const pictureLeftOut = "The picture was left out: add it by hand if the entry needs one";
