/** What is wrong, in a sentence without a full stop, and what to do. */
interface Explanation {
  readonly message: string;
  readonly hint: string;
}

const getAnew = "Get the file anew from where it came from, or tell its publisher.";

/**
 * Puts what the XML parser says into words for those who do not know XML.
 *
 * @param fault the parser’s message, with the place before it
 * @param before the text as far as it was read
 */
export function explainXmlError(fault: string, before: string): Explanation {
  const unclosed = /unclosed tag: (.*)$/.exec(fault)?.[1];
  if (unclosed !== undefined) {
    return { message: `The file ends before <${unclosed}> is closed: its end is missing`, hint: getAnew };
  }
  if (/close tag|closing tag/.test(fault)) {
    const tag = before.slice(before.lastIndexOf("<")).slice(0, 40);
    return { message: `“${tag}” closes another element than the one that is open`, hint: getAnew };
  }
  if (/entity/.test(fault)) {
    const reference = before.slice(before.lastIndexOf("&"));
    return {
      message: `“${reference}” is no character that XML or HTML knows`,
      hint: "Write &amp; for an & in the text.",
    };
  }
  if (/document must contain a root|unexpected end|text data outside/.test(fault)) {
    return { message: "The file is cut off, or is no XML", hint: getAnew };
  }
  return { message: `The XML is broken here (${fault.replace(/^\d+:\d+: |\.$/g, "")})`, hint: getAnew };
}
