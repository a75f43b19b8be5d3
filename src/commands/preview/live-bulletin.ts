import type { Store } from "../../store/store.ts";
import { isUserError } from "../../user-error.ts";
import { changedFiles } from "../../workspace/changed-files.ts";
import type { Wanted } from "./choose-shown.ts";
import { Snapshot } from "./snapshot.ts";

/** A bulletin that is read again whenever its files change. */
export class LiveBulletin {
  /** What there is to see now, or was before the trouble. */
  snapshot: Snapshot;
  /** Why the files could not be read the last time, in sentences; undefined if they could. */
  trouble: string | undefined;
  readonly #read: (last: Store) => Promise<Store>;
  readonly #wanted: () => Wanted;
  #store: Store;

  /**
   * @param store as it was read first
   * @param read reads it anew
   * @param wanted asked after every reading, because days pass
   * @throws UserError `UNKNOWN_EDITION`
   */
  constructor(store: Store, read: (last: Store) => Promise<Store>, wanted: () => Wanted) {
    this.#store = store;
    this.#read = read;
    this.#wanted = wanted;
    this.snapshot = new Snapshot(store, wanted());
  }

  /** Reads the files again, and says which have changed. */
  async refresh(): Promise<readonly string[]> {
    const before = this.#store;
    try {
      this.#store = await this.#read(before);
      this.snapshot = new Snapshot(this.#store, this.#wanted());
      this.trouble = undefined;
    } catch (error) {
      this.trouble = troubleIn(error);
    }
    return changedFiles(before, this.#store);
  }
}

/** A file may be gone for a moment, or for ever: then it is the user who knows why. */
function troubleIn(error: unknown): string {
  if (isUserError(error)) return `${error.message}. ${error.hint ?? ""}`;
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return `The files cannot be read, and are shown as they were before (${[code, path].join(" ")}).`;
}
