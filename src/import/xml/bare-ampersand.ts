/** Where an “&” stands in an XML text that begins no reference, if one does; comments and CDATA sections may hold it. */
export function bareAmpersand(text: string): number | undefined {
  const signs = /<!\[CDATA\[|<!--|&(?!#?\w{1,40};)/g;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    if (match[0] === "&") return match.index;
    const end = text.indexOf(match[0] === "<!--" ? "-->" : "]]>", match.index);
    if (end < 0) return undefined;
    signs.lastIndex = end;
  }
  return undefined;
}
