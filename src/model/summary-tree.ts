import type { Span } from "./problem.ts";

/** A block of a summary. */
export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[]; readonly span: Span }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    };

/** A run of text inside a block. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "emphasis" | "strong"; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[]; readonly span: Span };
