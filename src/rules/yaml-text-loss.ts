import { nameOf } from "../model/check-shape.ts";
import type { Span } from "../model/problem.ts";
import { shapeAt, textAt } from "../model/texts-of.ts";
import { unicodePattern } from "../model/unicode-pattern.ts";
import type { TextLoss } from "../store/read-yaml.ts";
import type { CheckedFile, FileFinding, FileRule } from "./rule.ts";

export const yamlTextLoss: FileRule = {
  id: "yaml-text-loss",
  severity: "error",
  about: "No text is lost because YAML takes it for a comment, a tag or an anchor.",
  mends: true,
  on: "file",
  check: (file) => file.losses.filter((loss) => isLoss(loss, file)).map((loss) => toFinding(loss, file)),
};

/** A comment behind a date or a choice is a comment; behind prose it is most likely the rest of the sentence. */
function isLoss({ kind, path }: TextLoss, { shape }: CheckedFile): boolean {
  const field = shapeAt(shape, path);
  return kind !== "comment" || field?.kind === "text" || (field?.kind === "line" && field.pattern === undefined);
}

function toFinding(loss: TextLoss, { text: source, value }: CheckedFile): FileFinding {
  const { kind, path, range, text, whole } = loss;
  const name = nameOf(path);
  const kept = textAt(value, path);
  const quoted = JSON.stringify((kind === "comment" ? `${kept} ${text}` : `${text} ${kept}`).trim());
  switch (kind) {
    case "comment":
      return {
        path,
        range,
        message: `“${text}” is lost from ${name}, because “#” after a space begins a comment`,
        hint: `Put the text in double quotes: ${quoted}. If it is a comment, give it a line of its own.`,
        ...(whole && quote(whole, source)),
      };
    case "tag":
    case "anchor":
      return {
        path,
        range,
        message: `“${text}” is lost from ${name}, because “${text.charAt(0)}” has a meaning of its own in YAML`,
        hint: `Put the text in double quotes: ${quoted}. If it is no text, delete it.`,
        ...(whole && quote(whole, source)),
      };
    case "no-break-space":
      return {
        path,
        range,
        message: "The space after this colon is a no-break space, so the key is not seen",
        hint: "Delete it and type an ordinary space. It often comes with text pasted from a web page.",
        ...(whole && isValue(source.slice(range[1], whole[1])) && { fix: { kind: "source", range, text: " " } }),
      };
  }
}

/** Puts a text into double quotes, in which JSON and YAML write alike. */
function quote(whole: Span, source: string): Pick<FileFinding, "fix"> {
  return { fix: { kind: "source", range: whole, text: JSON.stringify(source.slice(...whole)) } };
}

/** Whether text is a value as it stands once there is a key before it: text in quotes, or text without anything that has a meaning of its own. */
function isValue(text: string): boolean {
  return plainOrQuoted(text).test(text);
}

const plainOrQuoted = unicodePattern(String.raw`^(?:"[^"\\]*"|[\p{L}\p{N}](?:[^:#]|:(?=\S)|(?<=\S)#)*)$`, "u");
