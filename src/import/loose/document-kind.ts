/** A title without the kind and size of the file behind it, and these. */
export interface TitleOfFile {
  readonly title: string;
  /** As it is written. */
  readonly format?: string;
  readonly size?: string;
}

const format =
  "(?<format>PDF|Word|Excel|PowerPoint|DOCX?|XLSX?|PPTX?|CSV|OD[TSP]|RTF|ZIP|EPUB|MP3|MP4)(?: (?:document|file|format))?";
const size = "(?<size>\\d{1,5}(?:[.,]\\d{1,3})? ?(?:[KMG]i?B|KB|[KMG]b|bytes)\\b)";

const forms = [
  `[([] ?${format}(?:(?: ?[,;:–-])? ?${size})? ?[)\\]]`,
  `[([] ?${size}(?: ?[,;–-])? ?${format} ?[)\\]]`,
  `(?:[-–,|] )?${format}(?: ?[,;:–-])? ?${size}`,
].map((form) => new RegExp(` ?${form}$`, "i"));

/** Takes “(PDF, 1.2MB)”, “[PDF]” or “PDF 1,2 MB” off the end of a title. */
export function withoutDocumentKind(text: string): TitleOfFile {
  const tail = text.slice(-60);
  for (const form of forms) {
    const match = form.exec(tail);
    const title = match && text.slice(0, text.length - match[0].length).trim();
    if (!title) continue;
    const { format: kind = "", size: weight } = match.groups ?? {};
    return { title, format: kind, ...(weight !== undefined && { size: weight }) };
  }
  return { title: text };
}
