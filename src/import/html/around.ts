import type { BlockShape, Remark } from "./block-list.ts";
import type { TypeFace } from "./type-of.ts";

/** What holds for everything in an element. */
export interface Around {
  readonly shape: BlockShape;
  readonly type: TypeFace;
  readonly url?: string | undefined;
  /** What is to be said of the link that it is in. */
  readonly remarks: readonly Remark[];
  /** Whether all text in it is one block, whatever its elements. */
  readonly flows: boolean;
  /** Whether line feeds end lines. */
  readonly hasLines: boolean;
  /** Whether it is in an article, or in the main part of the page. */
  readonly inContent: boolean;
  /** How many lists it is in. */
  readonly lists: number;
  /** Of the next item, in a numbered list. */
  readonly number?: number | undefined;
}

/** What holds for a page. */
export const outermost: Around = {
  shape: { kind: "paragraph" },
  type: {},
  remarks: [],
  flows: false,
  hasLines: false,
  inContent: false,
  lists: 0,
};

/** The same for what is no part of an entry, unless it has a role already. */
export function asBoilerplate(around: Around): Around {
  return { ...around, shape: { ...around.shape, role: around.shape.role ?? "boilerplate" } };
}
