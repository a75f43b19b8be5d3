/** Whether something is shown by day or by night. */
export type Scheme = "light" | "dark";

// All that a bulletin says is escaped in the documents: what looks like a tag or an attribute here is one that a renderer has written.

/**
 * A document as it looks in one scheme, whatever the browser's is: what its style sheet asks about the scheme (Media Queries, level 5) is answered beforehand
 * by a question about the width.
 */
export function inScheme(html: string, scheme: Scheme): string {
  return html
    .replace('<meta name="color-scheme" content="light dark">', `<meta name="color-scheme" content="${scheme}">`)
    .replace(/<style>.*?<\/style>/gs, (sheet) =>
      sheet
        .replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/g, (_, asked) =>
          asked === scheme ? "(min-width: 0)" : "(max-width: 0)",
        )
        .replace(/color-scheme: ?light dark/g, `color-scheme:${scheme}`),
    );
}

/** A document as programs show it that drop all styles. */
export function withoutStyles(html: string): string {
  return html.replace(/<style>.*?<\/style>/gs, "").replace(/ style="[^"]*"/g, "");
}

/** A document in which links to other documents open beside the preview, not in it. */
export function linkingOut(html: string): string {
  return html.replace(/<a href="(?!#)/g, '<a target="_blank" rel="noopener noreferrer" href="');
}

/** An e-mail with its logo, which readers fetch from the web, out of the bulletin's folder, so that looking at it asks nobody. */
export function withOwnLogo(html: string, logo: string | undefined): string {
  return html.replace(/<img src="https:[^"]*"/g, () => (logo === undefined ? "<img" : `<img src="${logo}"`));
}
