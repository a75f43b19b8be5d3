import type { Assets } from "../src/model/asset.ts";
import { type Bulletin, bulletinShape } from "../src/model/bulletin.ts";
import { type Edition, editionShape } from "../src/model/edition.ts";
import { type Entry, entryShape } from "../src/model/entry.ts";
import type { RecordShape } from "../src/model/shape.ts";
import { decodeText } from "../src/store/decode-text.ts";
import { readPlainYaml } from "../src/store/read-plain-yaml.ts";
import { readYaml } from "../src/store/read-yaml.ts";
import type { Store } from "../src/store/store.ts";
import { cleanRead, type StoreFile, toStoreFile } from "../src/store/store-file.ts";

/** The files of a store as text, by id. */
export interface StoreTexts {
  readonly bulletin?: string;
  readonly entries?: Readonly<Record<string, string>>;
  readonly editions?: Readonly<Record<string, string>>;
  /** What is known of pictures and style sheets; by default there is any that is asked for. */
  readonly assets?: Partial<Assets>;
}

const anyAsset: Assets = {
  picture: () => ({ found: { width: 600, height: 400, address: () => "data:," } }),
  styleSheet: () => ({ found: "" }),
};

/** The masthead where a test gives none. */
export const standardBulletin = `name: "Safeguarding News"\npublisher: "Anytown Safeguarding Partnership"\n`;

/** The standard entry's id. */
export const standardId = "2018-04-05-child-referrals-rise";

/** An entry without any problem. */
export const standardEntry = `headline: "Child referrals to the national mechanism rise by 66%"
date: 2018-04-05
summary: |-
  In 2017 the National Crime Agency counted 2,118 children among the possible victims of modern slavery who were
  referred to it. That is two thirds more than in the year before.
source:
  label: "Further information"
  title: "National referral statistics 2017"
  url: "https://www.nationalcrimeagency.gov.uk/"
status: ready
`;

/** A store as the disk would give it: each text is read as its file would be. Files stand in `bulletins/`, in the order of their ids. */
export function storeFromText({ bulletin = standardBulletin, entries = {}, editions = {}, assets }: StoreTexts): Store {
  return {
    bulletin: fileFromText<Bulletin>("bulletins/bulletin.yaml", bulletin, bulletinShape),
    entries: inOrder(entries).map(([id, text]) => ({
      id,
      ...fileFromText<Entry>(`bulletins/entries/${id.slice(0, 4)}/${id}.yaml`, text, entryShape),
    })),
    editions: inOrder(editions).map(([id, text]) => ({
      id,
      ...fileFromText<Edition>(`bulletins/editions/${id}.yaml`, text, editionShape),
    })),
    problems: [],
    assets: { ...anyAsset, ...assets },
  };
}

function fileFromText<T>(file: string, text: string, shape: RecordShape): StoreFile<T> {
  const decoded = decodeText(new TextEncoder().encode(text));
  const plain = readPlainYaml(decoded.text);
  return toStoreFile<T>(file, decoded, plain ? cleanRead(plain) : readYaml(decoded.text), shape);
}

function inOrder(texts: Readonly<Record<string, string>>): readonly (readonly [id: string, text: string])[] {
  return Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A text of top-level keys with some of them replaced or added, as text. */
export function withKeys(text: string, replacements: string): string {
  const replaced = keyBlocks(replacements);
  const kept = [...keyBlocks(text)].map(([key, block]) => {
    const replacement = replaced.get(key) ?? block;
    replaced.delete(key);
    return replacement;
  });
  return [...kept, ...replaced.values()].join("");
}

/** The text cut before each line that begins with a key. Comments go with the key before them, and a second block with the first of its key. */
function keyBlocks(text: string): Map<string, string> {
  const blocks = new Map<string, string>();
  for (const block of text.split(/^(?=[\w-]+:)/m).filter(Boolean)) {
    const key = /^[\w-]*/.exec(block)?.[0] ?? "";
    blocks.set(key, `${blocks.get(key) ?? ""}${block.endsWith("\n") ? block : `${block}\n`}`);
  }
  return blocks;
}
