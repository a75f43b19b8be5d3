import { Document, isScalar, Scalar, visit } from "yaml";

/** Keys whose value goes without quotes: choices and dates, which cannot turn into something else. */
const bareKeys = /^(?:status|date|start|end|publish_from|expires|sent)$/;
const bareValue = /^(?:draft|ready|withdrawn|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}Z)?)?)$/;

/** Keys whose value is text of any length, and so a block. */
const textKeys = /^(?:summary|intro)$/;

/** Characters that some reader or editor drops, folds or takes for a line break; in double quotes they are escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
export const oddCharacters = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;

/** Text that a block cannot hold unchanged: lines with nothing but spaces, and spaces or breaks at either end. */
const oddSpaces = /^\s|[ \n]$|\n +\n/;

/**
 * Writes data as YAML 1.2 in this tool's one layout: keys as given, two spaces of indentation, text in double quotes, summaries as
 * a block (`|-`). Reading it gives the same data back, whatever characters it holds.
 *
 * @param schema where the file's JSON Schema is, relative to the file; editors with the YAML language server complete and check by it
 * @param remarks comments to stand above the data
 */
export function writeYaml(data: object, schema: string, remarks: readonly string[] = []): string {
  const comments = [`yaml-language-server: $schema=${schema}`, ...remarks.map(asComment)];
  return `${comments.map((comment) => `# ${comment}\n`).join("")}${yamlOf(data)}`;
}

/** Text on one line, without characters that a comment cannot have. */
function asComment(text: string): string {
  return text.toWellFormed().replace(new RegExp(oddCharacters, "g"), "\ufffd").replaceAll("\n", " ");
}

/** Data as `writeYaml` lays it out, without the line about the schema. */
export function yamlOf(data: object): string {
  const document = new Document(data, { version: "1.2", aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(value)) value.type = styleOf(value.value, isScalar(key) ? String(key.value) : "");
    },
    Scalar(key, node) {
      if (key !== "key") node.type ??= styleOf(node.value, "");
    },
  });
  const yaml = document.toString({ lineWidth: 0, blockQuote: "literal", doubleQuotedMinMultiLineLength: Infinity });
  return escapeOdd(yaml);
}

function styleOf(value: unknown, key: string): Scalar.Type {
  if (typeof value !== "string" || (bareKeys.test(key) && bareValue.test(value))) return Scalar.PLAIN;
  const fitsBlock = !oddCharacters.test(value) && !oddSpaces.test(value) && value.isWellFormed();
  return fitsBlock && (textKeys.test(key) || value.includes("\n")) ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
}

/** Escapes the odd characters of text in double quotes, some of which the library and JSON leave as they are. */
export function escapeOdd(yaml: string): string {
  return yaml.replace(
    new RegExp(oddCharacters, "g"),
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
