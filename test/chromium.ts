import { existsSync } from "node:fs";
import { describe } from "@jest/globals";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A developer may do without the browser; CI may not. */
const installed = existsSync(executablePath) || process.env["CI"] !== undefined;

/** `describe` for tests that need the browser; where there is none they are skipped, and that is said. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (!installed) console.warn(`“${name}” is skipped: there is no ${executablePath}.`);
  (installed ? describe : describe.skip)(name, tests);
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args, headless: true });
}

/** How wide a page is shown, and whether by day or by night. */
export type View = readonly [width: number, colorScheme: "light" | "dark"];

/** All that is promised, for the most telling documents. */
export const allViews: readonly View[] = [320, 1280].flatMap((width) => [
  [width, "light"] as const,
  [width, "dark"] as const,
]);

/** Each width and each scheme once, for the others: axe takes a second each time. */
export const fewViews: readonly View[] = [
  [320, "dark"],
  [1280, "light"],
];

/** WCAG 2.2 AA and best practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong with what a page shows: each rule with the first element that breaks it.
 *
 * @param rules settings of single rules, as axe has them
 */
export async function axeFindings(page: Page, rules: object = {}): Promise<readonly (readonly [string, string])[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: tags, rules, preload: false });
  const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run(document, ${options}).then(({ violations }) => violations)`,
  );
  return violations.map(({ id, nodes }) => [id, nodes[0]?.html ?? ""]);
}
