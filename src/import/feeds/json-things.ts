import { Places } from "../../model/places.ts";
import { UserError } from "../../user-error.ts";
import type { SourceFile } from "../source-file.ts";

/** An object of a JSON file. */
export type Things = Readonly<Record<string, unknown>>;

/** In bytes. */
const largest = 10_000_000;

/**
 * The object that a JSON file holds.
 *
 * @throws UserError `NOT_IMPORTED`, with the place if it is known, where it is broken, too large or no object
 */
export function parseJson({ name, bytes, text }: SourceFile): Things {
  if (bytes.length > largest) {
    throw refusal(`${name} is larger than ${largest / 1_000_000} MB`, "Ask for a feed with fewer items.");
  }
  const value = parse(name, text);
  if (!isThings(value)) throw refusal(`${name} is no JSON Feed`, anew);
  return value;
}

const anew = "Get the file anew from where it came from, or tell its publisher.";

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    const offset = /end of JSON/.test(said) ? text.length : Number(/position (\d+)/.exec(said)?.[1] ?? Number.NaN);
    const { line, column } = new Places(text).at(offset);
    const place = Number.isNaN(offset) ? "" : `:${line}:${column}`;
    const fault = offset === text.length ? "The file ends before its JSON does" : "The JSON is broken here";
    throw refusal(`${name}${place}: ${fault}`, anew);
  }
}

function refusal(message: string, hint: string): UserError {
  return new UserError("NOT_IMPORTED", message, { hint });
}

/** The text under a key; undefined for a blank one, and for what is no text. */
export function textAt(things: Things, key: string): string | undefined {
  const value = own(things, key);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** The number under a key. */
export function numberAt(things: Things, key: string): number | undefined {
  const value = own(things, key);
  return typeof value === "number" ? value : undefined;
}

/** The objects in the list under a key; what is no object there is an empty one. */
export function listAt(things: Things, key: string): readonly Things[] {
  const value = own(things, key);
  return Array.isArray(value) ? value.map((one) => (isThings(one) ? one : {})) : [];
}

function own(things: Things, key: string): unknown {
  return Object.hasOwn(things, key) ? things[key] : undefined;
}

function isThings(value: unknown): value is Things {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
