import { SaxesParser } from "saxes";
import { Places, type Position } from "../../model/places.ts";
import { UserError } from "../../user-error.ts";
import type { SourceFile } from "../source-file.ts";
import { bareAmpersand } from "./bare-ampersand.ts";
import { characterNames } from "./character-names.ts";
import { collectElements } from "./collect-elements.ts";
import { decodeXml } from "./decode-xml.ts";
import { explainXmlError } from "./explain-xml-error.ts";
import { namespaceOf } from "./namespaces.ts";
import type { XmlElement } from "./xml-element.ts";

/** In bytes; real feeds stay far below. */
const largest = 10_000_000;

/** An XML document, and what was read with more patience than XML asks for. */
export interface XmlDocument {
  readonly root: XmlElement;
  /** Sentences without a full stop. */
  readonly notes: readonly string[];
}

/**
 * Reads XML 1.0 with namespaces. Nothing is loaded, and no entity is expanded but those of XML and, since feeds have them, the characters that HTML names.
 * What XML forbids, such as control characters, becomes a space.
 *
 * @throws UserError `NOT_IMPORTED`, with line and column, where it is not well formed, declares entities, or is past a limit
 */
export function readXml(file: SourceFile): XmlDocument {
  if (file.bytes.length > largest) {
    throw new UserError("NOT_IMPORTED", `${file.name} is larger than ${largest / 1_000_000} MB`, {
      hint: "Export fewer items, or split the file, and import one part after the other.",
    });
  }
  const decoded = decodeXml(file);
  const text = decoded.toWellFormed().replace(forbidden, " ");
  const notes = new Set<string>(text === decoded ? [] : ["Characters that XML forbids became spaces"]);
  const parser = new SaxesParser({ xmlns: true, resolvePrefix: namespaceOf });
  const refuse = (message: string, hint: string, { line, column } = placeOf(parser)): never => {
    throw new UserError("NOT_IMPORTED", `${file.name}:${line}:${column}: ${message}`, { hint });
  };
  parser.ENTITIES = characterNames((name) => notes.add(`“&${name};” was read as the character that HTML calls so`));
  parser.on("error", (error) => {
    const sign = bareAmpersand(text);
    if (sign !== undefined && sign < parser.position) {
      refuse("There is an & in the text, which XML writes as &amp;", "Write &amp; for it.", new Places(text).at(sign));
    }
    const { message, hint } = explainXmlError(error.message, text.slice(0, parser.position));
    refuse(message, hint);
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/i.test(doctype)) {
      refuse(
        "The file declares entities of its own, which are never expanded",
        "Ask for the feed without its DOCTYPE.",
      );
    }
  });
  const root = collectElements(parser, (fault) =>
    refuse(fault, "This is no feed. Get it anew from where it came from."),
  );
  parser.write(text).close();
  return { root: root(), notes: [...notes] };
}

/** The place of the character that the parser has read last. */
function placeOf({ line, column }: SaxesParser<{ xmlns: true }>): Pick<Position, "line" | "column"> {
  return { line, column: Math.max(1, column) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
