import { webAddress } from "./web-address.ts";

/** A run of words: plain, a link, or a date. */
export interface Piece {
  readonly text: string;
  /** Where the words lead: an address that `webAddress` has let through. */
  readonly url?: string;
  /** The ISO date or local date-time that the words name. */
  readonly moment?: string;
}

/** One statement beside the running text, such as “Where: City Hall, Cardiff”. */
export interface Fact {
  readonly label?: string;
  readonly pieces: readonly Piece[];
}

/** A link; only its words where there is no address, or not one to lead a reader to. */
export function linkPiece(text: string, address: string | undefined): Piece {
  const url = webAddress(address ?? "");
  return url === undefined ? { text } : { text, url };
}

/** Runs of words without markup: “Edition 3, 5 April 2018”. */
export function pieceText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(", ");
}
