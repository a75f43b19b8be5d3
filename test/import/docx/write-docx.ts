import { strToU8, zipSync } from "fflate";

/** What stands in the body of a document, in its order. */
export type DocxPart = Paragraph | { readonly rows: readonly (readonly string[])[] } | { readonly xml: string };

interface Paragraph {
  /** The id of its style. */
  readonly style?: string;
  /** Its list, by its number, and how deep it is in it, from 0. */
  readonly list?: readonly [list: number, level: number];
  readonly runs: readonly (string | DocxRun)[];
}

interface DocxRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly url?: string;
}

/** Styles by their id and the name that Word knows them by; programs and languages differ in the ids only. */
const word = { Title: "Title", Subtitle: "Subtitle", Heading1: "heading 1", Heading2: "heading 2" };

/**
 * Writes a Word document (ECMA-376) with nothing but what a text needs.
 *
 * @param styles the names of styles by their ids
 * @param more other parts of the archive by their names
 */
export function writeDocx(
  body: readonly DocxPart[],
  styles: Readonly<Record<string, string>> = word,
  more: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const urls = body
    .flatMap((part) => ("runs" in part ? part.runs : []))
    .flatMap((run) => (typeof run === "string" ? [] : (run.url ?? [])));
  const files = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${namespaces}><w:body>${body.map((part) => writePart(part, urls)).join("")}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${namespaces}>${Object.entries(styles).map(writeStyle).join("")}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${namespaces}>${[1, 2].map(writeNumbering).join("")}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rIdN" Type="${office}/numbering" Target="numbering.xml"/>${urls.map((url, place) => `<Relationship Id="rIdL${place}" Type="${office}/hyperlink" Target="${escaped(url)}" TargetMode="External"/>`).join("")}</Relationships>`,
  };
  const packed = Object.entries(files).map(([name, text]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
  ]);
  return zipSync({ ...Object.fromEntries(packed), ...more });
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}"`;

function writePart(part: DocxPart, urls: readonly string[]): string {
  if ("xml" in part) return part.xml;
  if ("rows" in part) {
    const rows = part.rows.map(
      (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${writePart({ runs: [cell] }, urls)}</w:tc>`).join("")}</w:tr>`,
    );
    return `<w:tbl>${rows.join("")}</w:tbl>`;
  }
  const style = part.style === undefined ? "" : `<w:pStyle w:val="${part.style}"/>`;
  const list =
    part.list === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${part.list[1]}"/><w:numId w:val="${part.list[0]}"/></w:numPr>`;
  return `<w:p><w:pPr>${style}${list}</w:pPr>${part.runs.map((run) => writeRun(run, urls)).join("")}</w:p>`;
}

function writeRun(run: string | DocxRun, urls: readonly string[]): string {
  if (typeof run === "string") return writeRun({ text: run }, urls);
  const { text, bold, italic, url } = run;
  const xml = `<w:r><w:rPr>${bold ? "<w:b/>" : ""}${italic ? "<w:i/>" : ""}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return url === undefined ? xml : `<w:hyperlink r:id="rIdL${urls.indexOf(url)}" w:history="1">${xml}</w:hyperlink>`;
}

function writeStyle([id, name]: readonly [string, string]): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

/** The first list has bullets, the second one numbers. */
function writeNumbering(id: number): string {
  const levels = [0, 1].map(
    (level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${id === 1 ? "bullet" : "decimal"}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
