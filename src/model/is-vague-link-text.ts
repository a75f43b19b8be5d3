import { unicodePattern } from "./unicode-pattern.ts";

/** Texts that any link could have. */
const vague = new Set(
  `here|this|link|links|this link|the link|follow this link|click|click this link|click the link|this page|this site|this website
  |web page|webpage|website|the website|our website|visit website|visit the website|visit our website|web link|weblink|url
  |more|read more|learn more|find out more|see more|view more|show more|more info|more information|more details|read on|continue reading
  |further information|further info|further details|further reading|information|info|details|full details|view details|source
  |full story|read full story|read the full story|full article|read the article|read article|read the full article|article|read|see|view|visit|go
  |download|downloads|download now|download pdf|download the pdf|download document|download the document|download file|download the file|download this
  |pdf|document|this document|file|attachment|report|register|register now|sign up|book now|apply now`
    .split("|")
    .map((text) => text.trim()),
);

/** “Click here”, “please read more here”, “book your place here”; but not a title such as “What happens here”. */
const endsInHere = unicodePattern(
  String.raw`^(?:please )?(?:apply|book|buy|click|donate|download|find|further|get|go|join|learn|listen|look|more|order|read|register|see|sign|start|tap|view|visit|vote|watch)\b(?: \p{L}+){0,4} here$`,
  "u",
);
const letter = unicodePattern(String.raw`\p{L}`, "gu");
const notInWords = unicodePattern(String.raw`[^\p{L}\p{N}]+`, "gu");
const bareAddress = /^(?:https?:\/\/|www\.)\S*$/i;

/** Longer texts say something. */
const longest = 100;

/** Whether a link's text does not say where it leads: “here”, “read more”, an address, fewer than three letters. */
export function isVagueLinkText(text: string): boolean {
  const words = text.length > longest ? "" : normalised(text);
  const letters = text.match(letter(text))?.length ?? 0;
  return (
    vague.has(words) ||
    (words.endsWith(" here") && endsInHere(words).test(words)) ||
    bareAddress.test(text.trim()) ||
    letters < 3
  );
}

/** Lower case, without punctuation, arrows and what stands in brackets behind, such as “(PDF, 1.2MB)”. */
function normalised(text: string): string {
  const words = text.toLowerCase().replace(/\s*\([^()]*\)\s*$/, "");
  return words.replace(notInWords(words), " ").trim();
}
