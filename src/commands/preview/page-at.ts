import type { WebPage } from "../../ports.ts";
import type { LiveBulletin } from "./live-bulletin.ts";
import { shellPage } from "./shell/page.ts";
import { shellScript } from "./shell/script.ts";
import { shellStyle } from "./shell/style.ts";

/** The page around the views runs and loads what comes from this server, and stands in no other page. */
const shellPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Documents run nothing and load nothing, wherever they are opened; the page around them may look into them, and links may be followed out of them. */
const viewPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox",
].join("; ");

const shell: ReadonlyMap<string, WebPage> = new Map([
  ["", { type: "text/html; charset=utf-8", content: shellPage, policy: shellPolicy }],
  ["preview.css", { type: "text/css; charset=utf-8", content: shellStyle, policy: shellPolicy }],
  ["preview.js", { type: "text/javascript; charset=utf-8", content: shellScript, policy: shellPolicy }],
]);

/** What the preview serves at a path below its address; undefined for any other. No path is ever one of the disk. */
export function pageAt(path: string, { snapshot, trouble = "" }: LiveBulletin): WebPage | undefined {
  if (path === "state") {
    const content = JSON.stringify({ ...snapshot.state, trouble });
    return { type: "application/json", content, policy: viewPolicy };
  }
  const document = snapshot.document(path);
  if (document === undefined) return shell.get(path);
  return { type: "text/html; charset=utf-8", content: document, policy: viewPolicy };
}
