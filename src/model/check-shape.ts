import { isMoment, isTimestamp } from "./calendar-date.ts";
import { nearest } from "./nearest.ts";
import type { Finding, Path } from "./problem.ts";
import type { RecordShape, Shape } from "./shape.ts";

/** What of a value fits its shape, and what there is to say about the rest. */
export interface Checked {
  /** The value without the parts that do not fit; undefined if nothing does. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

/** Checks data out of a file against a shape. Never throws; reports every misfit in one go. */
export function checkShape(value: unknown, shape: Shape): Checked {
  const findings: Finding[] = [];
  return { value: keep(value, shape, [], findings), findings };
}

/** The value if it fits; otherwise says so and returns undefined. */
function keep(value: unknown, shape: Shape, path: Path, findings: Finding[]): unknown {
  const misfit = (expected: string, hint: string): undefined => {
    findings.push({ path, message: `Expected ${nameOf(path)} to be ${expected}, not ${describe(value)}`, hint });
    return undefined;
  };
  if (value === null) {
    findings.push({
      path,
      message: `Expected ${nameOf(path)} to have a value, but nothing stands after it`,
      hint: `Write ${article(shape)}, or delete the line if it is not needed.`,
    });
    return undefined;
  }
  switch (shape.kind) {
    case "record":
      return isObject(value) ? keepRecord(value, shape, path, findings) : misfit("a group of keys", indentHint(shape));
    case "map":
      if (!isObject(value))
        return misfit("a group of keys", "Write one key and its value a line, indented by two spaces.");
      return fromEntries(Object.keys(value).map((k) => [k, keep(value[k], shape.of, [...path, k], findings)]));
    case "list":
      if (!Array.isArray(value))
        return misfit("a list", `Write each on a line of its own, as “- ${example(shape.of)}”.`);
      if (shape.most !== undefined && value.length > shape.most) {
        findings.push({
          path: [...path, shape.most],
          message: `Expected at most ${shape.most} ${nameOf(path)}, not ${value.length}`,
          hint: "Keep the most useful ones.",
        });
      }
      return value.map((item, i) => keep(item, shape.of, [...path, i], findings));
    case "tuple": {
      if (!Array.isArray(value) || value.length !== 2) return misfit("a list of two", "Write it as [first, second].");
      const kept = value.map((item, i) => keep(item, shape.of[i] as Shape, [...path, i], findings));
      return kept.includes(undefined) ? undefined : kept;
    }
    case "either": {
      const fitting = shape.of.find((option) => fitsKind(value, option));
      return fitting ? keep(value, fitting, path, findings) : misfit(shape.words, `Write ${shape.words}.`);
    }
    case "options":
      return isObject(value) ? value : misfit("a group of options", "Write them as {name: value}.");
    case "flag":
      return typeof value === "boolean" ? value : misfit("true or false", "Write true or false, without quotes.");
    case "integer":
      if (Number.isInteger(value) && (value as number) >= shape.min && (value as number) <= shape.max) return value;
      return misfit(`a whole number from ${shape.min} to ${shape.max}`, "Write the digits alone, without quotes.");
    case "choice": {
      if (typeof value === "string" && shape.of.includes(value)) return value;
      const near = typeof value === "string" ? nearest(value, shape.of) : undefined;
      const choices = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(shape.of);
      return misfit(choices, near ? `Did you mean ${near}?` : `Write ${choices}.`);
    }
    default:
      if (typeof value !== "string") return misfit(article(shape), textHint(value, shape));
      return keepText(value, shape, misfit);
  }
}

function keepText(
  value: string,
  shape: Extract<Shape, { kind: "line" | "text" | "date" | "moment" | "timestamp" | "url" }>,
  misfit: (expected: string, hint: string) => undefined,
): string | undefined {
  if (value.trim() === "") return misfit(article(shape), "Write it, or delete the line if it is not needed.");
  if (shape.kind === "line") {
    if (/[\r\n]/.test(value)) return misfit("one line", "Join the lines, or move the rest to the summary.");
    if (shape.pattern && !shape.pattern.test(value))
      return misfit(`written like ${shape.like}`, "Write it in that form.");
  }
  if (shape.kind === "moment" && !isMoment(value)) {
    return misfit("a date, or a date and time", "Write it as 2018-03-13, or as 2018-03-13T12:00 with the time.");
  }
  if (shape.kind === "timestamp" && !isTimestamp(value)) {
    return misfit("a date and time with a zone", "Write it as 2018-04-05T09:00:00Z.");
  }
  return value;
}

function keepRecord(value: Readonly<Record<string, unknown>>, shape: RecordShape, path: Path, findings: Finding[]) {
  const kept: [string, unknown][] = [];
  const meant = new Set<string>();
  for (const name of Object.keys(value)) {
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (field) {
      kept.push([name, keep(value[name], field.shape, [...path, name], findings)]);
      continue;
    }
    const unused = Object.keys(shape.fields).filter((known) => !Object.hasOwn(value, known));
    const near = nearest(name, unused) ?? nearest(name, Object.keys(shape.fields));
    if (near) meant.add(near);
    findings.push({
      path: [...path, name],
      on: "key",
      message: `Unknown key “${name}”`,
      hint: near ? `Did you mean ${near}?` : `The keys here are ${Object.keys(shape.fields).join(", ")}.`,
    });
  }
  for (const [name, field] of Object.entries(shape.fields)) {
    // A key that is there under a wrong name has been reported already.
    if (!field.required || Object.hasOwn(value, name) || meant.has(name)) continue;
    findings.push({
      path: [...path, name],
      message: `Expected ${nameOf(path)} to have the key “${name}”`,
      hint: `Add a line: ${name}: ${example(field.shape)} – ${field.about.charAt(0).toLowerCase()}${field.about.slice(1)}`,
    });
  }
  if (shape.atLeastOne && !shape.atLeastOne.some((name) => Object.hasOwn(value, name))) {
    const names = shape.atLeastOne.join(" or ");
    findings.push({ path, message: `Expected ${nameOf(path)} to have ${names}`, hint: `Add ${names}.` });
  }
  return fromEntries(kept);
}

/** An object of the pairs that have a value. */
function fromEntries(pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value has the general form of a shape, whatever is wrong inside. */
function fitsKind(value: unknown, shape: Shape): boolean {
  if (shape.kind === "list" || shape.kind === "tuple") return Array.isArray(value);
  if (shape.kind === "record" || shape.kind === "map" || shape.kind === "options") return isObject(value);
  if (shape.kind === "either") return shape.of.some((option) => fitsKind(value, option));
  return !Array.isArray(value) && !isObject(value);
}

/** A path in the words of a message: `source.url`, `links[2].title` (counted from 1, as people do). */
export function nameOf(path: Path): string {
  if (path.length === 0) return "the file";
  return path.map((step, i) => (typeof step === "number" ? `[${step + 1}]` : i > 0 ? `.${step}` : step)).join("");
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "a group of keys";
  if (typeof value === "string") return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  return `the ${typeof value === "number" ? "number" : "value"} ${String(value)}`;
}

/** What a shape asks for, with its article. */
function article(shape: Shape): string {
  switch (shape.kind) {
    case "line":
      return shape.like ? `text such as ${shape.like}` : "a line of text";
    case "text":
      return "text";
    case "date":
      return "a date such as 2018-04-05";
    case "moment":
      return "a date such as 2018-03-13, or a date and time such as 2018-03-13T12:00";
    case "timestamp":
      return "a date and time such as 2018-04-05T09:00:00Z";
    case "url":
      return "a web address";
    case "flag":
      return "true or false";
    case "integer":
      return `a whole number from ${shape.min} to ${shape.max}`;
    case "choice":
      return shape.of.join(" or ");
    case "either":
      return shape.words;
    case "list":
    case "tuple":
      return "a list";
    default:
      return "its keys";
  }
}

/** A value that shows how a key is written. */
function example(shape: Shape): string {
  switch (shape.kind) {
    case "text":
      return "|-";
    case "date":
      return "2018-04-05";
    case "moment":
      return "2018-03-13T12:00";
    case "timestamp":
      return "2018-04-05T09:00:00Z";
    case "url":
      return '"https://…"';
    case "choice":
      return shape.of[0] ?? "";
    case "flag":
      return "true";
    case "integer":
      return String(Math.max(1, shape.min));
    case "line":
      return `"${shape.like ?? "…"}"`;
    case "record":
      return `{${Object.entries(shape.fields)
        .filter(([, field]) => field.required)
        .map(([name]) => `${name}: …`)
        .join(", ")}}`;
    default:
      return "…";
  }
}

function textHint(value: unknown, shape: Shape): string {
  if (typeof value === "number" || typeof value === "boolean") {
    return `Put it in double quotes, "${String(value)}", so that it is read as text.`;
  }
  return `Write ${article(shape)} after the colon.`;
}

function indentHint(shape: RecordShape): string {
  const names = Object.keys(shape.fields).slice(0, 3);
  return `Write ${names.map((name) => `${name}:`).join(", ")} on lines of their own, indented by two spaces.`;
}
