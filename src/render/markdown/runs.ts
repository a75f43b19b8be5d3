import type { Inline } from "../../model/summary.ts";
import type { Fact, Piece } from "../fact.ts";
import { webAddress } from "../web-address.ts";

/** A run of a line that Markdown can say. Its addresses are those that `webAddress` has let through. */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "emphasis" | "strong"; readonly children: readonly Run[] }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Run[] };

/**
 * The runs of a paragraph. An address that is refused leaves its words, emphasis inside emphasis of its kind adds nothing, and neighbours of one kind become
 * one, since the marks of two that meet would be read as something else.
 *
 * @param around the kinds of emphasis that these runs are in
 */
export function toRuns(inlines: readonly Inline[], around: readonly Inline["kind"][] = []): readonly Run[] {
  const runs = inlines.flatMap((inline): readonly Run[] => {
    if (inline.kind === "text") return [inline];
    if (inline.kind !== "link") {
      const children = toRuns(inline.children, [...around, inline.kind]);
      return around.includes(inline.kind) ? children : [{ kind: inline.kind, children }];
    }
    const url = webAddress(inline.url);
    const children = toRuns(inline.children, around);
    return url === undefined ? children : [{ kind: "link", url, children }];
  });
  return joinNeighbours(runs);
}

function joinNeighbours(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const joined = last && join(last, run);
    if (joined) result.pop();
    result.push(joined ?? run);
  }
  return result;
}

function join(first: Run, second: Run): Run | undefined {
  if (first.kind === "text" && second.kind === "text") return text(first.text + second.text);
  if (first.kind === "text" || first.kind === "link" || second.kind !== first.kind) return undefined;
  return { kind: first.kind, children: joinNeighbours([...first.children, ...second.children]) };
}

/** Text as a run. */
export function text(words: string): Run {
  return { kind: "text", text: words };
}

/** A fact: “Where: City Hall, Cardiff”. */
export function factRuns({ label, pieces }: Fact): readonly Run[] {
  return [...(label === undefined ? [] : [text(`${label}: `)]), ...pieceRuns(pieces)];
}

/** The same with the label in bold, for facts in a list. */
export function listedFactRuns({ label = "", pieces }: Fact): readonly Run[] {
  return [{ kind: "strong", children: [text(`${label}:`)] }, text(" "), ...pieceRuns(pieces)];
}

function pieceRuns(pieces: readonly Piece[]): readonly Run[] {
  return joinNeighbours(pieces.flatMap((piece, place) => [...(place === 0 ? [] : [text(", ")]), pieceRun(piece)]));
}

function pieceRun({ text: words, url }: Piece): Run {
  return url === undefined ? text(words) : { kind: "link", url, children: [text(words)] };
}
