const openXml = "application/vnd.openxmlformats-officedocument";
const openDocument = "application/vnd.oasis.opendocument";

/** The kinds of documents that an entry may link to, by media type, as the rule link-document calls them. */
const formats: ReadonlyMap<string, string> = new Map([
  ["application/pdf", "PDF"],
  ["application/msword", "Word"],
  [`${openXml}.wordprocessingml.document`, "Word"],
  ["application/vnd.ms-excel", "Excel"],
  [`${openXml}.spreadsheetml.sheet`, "Excel"],
  ["application/vnd.ms-powerpoint", "PowerPoint"],
  [`${openXml}.presentationml.presentation`, "PowerPoint"],
  [`${openDocument}.text`, "ODT"],
  [`${openDocument}.spreadsheet`, "ODS"],
  [`${openDocument}.presentation`, "ODP"],
  ["text/csv", "CSV"],
]);

/** What a document of a media type is called; undefined for what is no document. */
export function documentFormat(mediaType: string): string | undefined {
  return formats.get(mediaType);
}
