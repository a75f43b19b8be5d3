import type { SourceRun } from "../block.ts";

/** Whom to ask, as an entry holds it. */
export interface LooseContact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
}

const label =
  /^(?:contacts?(?: details| us| person)?|e-?mail(?: us)?|tel(?:ephone)?|phone|call|enquiries|queries|(?:for|to) (?:more|further|any) (?:information|details|enquiries|queries),? (?:please )?(?:contact|e-?mail|call|ring))(?: ?: ?|\.? )/i;
const address = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g;
const number = /(?<![\w/])(?:\+?44[\s-]?(?:\(0\)[\s-]?)?|\(?0)\d(?:[\s()-]{0,2}\d){7,9}(?!\w)/g;
const connectors = /\b(?:or|and|on|at|by|via|e-?mail|tel(?:ephone)?|phone|call|please|mobile|ext)\b/gi;
const longest = 250;

/** Reads a line that says no more than whom to ask: “Contact: Jo Smith, 020 7946 0000”; undefined for all others. */
export function readContact(runs: readonly SourceRun[]): LooseContact | undefined {
  const text = runs
    .map((run) => run.text)
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  const said = label.exec(text)?.[0];
  if (said === undefined || text.length > longest) return undefined;
  // A mailbox behind other words would be lost.
  if (runs.some((run) => run.url !== undefined && !isShown(run.url, run.text))) return undefined;
  const rest = text.slice(said.length);
  const [emails, phones] = [rest.match(address) ?? [], rest.match(number) ?? []];
  if (emails.length + phones.length === 0 || emails.length > 1 || phones.length > 1) return undefined;
  const name = rest
    .replace(address, " ")
    .replace(number, " ")
    .replace(connectors, " ")
    .replace(/[\s,;:()|.–-]+/g, " ")
    .trim();
  if (name !== "" && !/^(?:\p{Lu}[\p{L}’'-]*(?: |$)){1,5}$/u.test(name)) return undefined;
  return {
    ...(name !== "" && { name }),
    ...(emails[0] && { email: emails[0] }),
    ...(phones[0] && { phone: phones[0].trim() }),
  };
}

function isShown(url: string, text: string): boolean {
  const [, address = ""] = /^(?:mailto|tel):([^?]*)/i.exec(url) ?? [];
  return address !== "" && text.replace(/\s/g, "").includes(address.replace(/\s/g, ""));
}
