import type { Assets } from "../../model/asset.ts";
import { type Bulletin, bulletinShape } from "../../model/bulletin.ts";
import { linkFault } from "../../model/link-fault.ts";
import type { Remark } from "../../ports.ts";
import { isServiceTag, serviceNames, serviceOf } from "../../render/services.ts";
import { decodeText } from "../../store/decode-text.ts";
import { readYaml } from "../../store/read-yaml.ts";
import { toStoreFile } from "../../store/store-file.ts";
import { checkStore } from "../../validate/check-store.ts";
import type { Line } from "./answers.ts";
import { bulletinText } from "./bulletin-text.ts";

/** An answer as it goes into the bulletin, and what there is to say about it. */
export interface JudgedLine {
  /** Undefined if nothing was answered. */
  readonly value: string | undefined;
  readonly remark: Remark | undefined;
}

/** Answers that nothing is to be said about, so that what is said is about the one that is put among them. */
const blameless = { name: "News", publisher: "Council", language: "en-GB", contact: "news@council.gov.uk" };

const fault = { message: "There are no files yet", hint: "Add them later." };
const noAssets: Assets = { picture: () => ({ fault }), styleSheet: () => ({ fault }) };

/**
 * Judges what was typed, or given by a flag, as `validate` would judge the bulletin with it.
 *
 * @param today ISO date of the run
 */
export function judgeLine(key: Line, typed: string, today: string): JudgedLine {
  const text = typed.trim();
  if (text === "") return { value: undefined, remark: undefined };
  if (key === "unsubscribe") return judgeUnsubscribe(text);
  const decoded = decodeText(new TextEncoder().encode(bulletinText({ ...blameless, [key]: text })));
  const bulletin = toStoreFile<Bulletin>("bulletin.yaml", decoded, readYaml(decoded.text), bulletinShape);
  const problems = checkStore({ bulletin, entries: [], editions: [], problems: [], assets: noAssets }, { today });
  const worst = problems.find(({ severity }) => severity === "error") ?? problems[0];
  if (worst) return { value: text, remark: { severity: worst.severity, text: `${worst.message}. ${worst.hint}` } };
  return { value: text, remark: key === "language" ? languageRemark(text) : undefined };
}

/** A service by its name, or the start of it, gives its tag. Whatever looks like a tag is taken for one: other services have their own. */
function judgeUnsubscribe(text: string): JudgedLine {
  const service = serviceOf(serviceNames.find((name) => name.startsWith(text.toLowerCase())));
  if (service) {
    const { title, unsubscribe } = service;
    return { value: unsubscribe, remark: { severity: "info", text: `${unsubscribe}, which ${title} replaces` } };
  }
  const wrong = isServiceTag(text) ? undefined : linkFault(text, { mail: true });
  return { value: text, remark: wrong && { severity: "error", text: `${wrong.message}. ${wrong.hint}` } };
}

/** Says what a code means, since `uk` and `gb` are not what they seem. */
function languageRemark(code: string): Remark {
  const name = new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(code);
  return name === undefined
    ? { severity: "warning", text: `“${code}” is the code of no language that is known here` }
    : { severity: "info", text: name };
}
