// From a file of MJML to a file of HTML.
import { readFileSync, writeFileSync } from "node:fs";
import mjml2html from "mjml";

const [source, target] = process.argv.slice(2);
const { html } = await mjml2html(readFileSync(source, "utf8"));
writeFileSync(target, html);
