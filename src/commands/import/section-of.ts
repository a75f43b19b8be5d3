import type { BulletinDraft } from "../../model/bulletin.ts";
import type { DraftData } from "../../validate/check-draft.ts";

type Sections = NonNullable<BulletinDraft["sections"]>;

/** Where an entry belongs. */
export interface Belonging {
  /** The key of a section that the bulletin has. */
  readonly section: string | undefined;
  readonly tags: readonly unknown[] | undefined;
  /** The title of the section that it stands under and that the bulletin does not have. */
  readonly unknown: string | undefined;
}

/** Finds the section of an entry by its key or its title. Feeds have nothing but topics, of which the section may be one. */
export function sectionOf({ section: named, tags }: DraftData, sections: Sections): Belonging {
  const topics = Array.isArray(tags) ? tags : [];
  if (typeof named === "string" && named.trim() !== "") {
    const section = keyOf(named, sections);
    return { section, tags: some(topics), unknown: section === undefined ? named : undefined };
  }
  const topic = topics.find((one) => keyOf(one, sections) !== undefined);
  return { section: keyOf(topic, sections), tags: some(topics.filter((one) => one !== topic)), unknown: undefined };
}

function keyOf(named: unknown, sections: Sections): string | undefined {
  const wanted = typeof named === "string" ? named.trim().toLowerCase() : undefined;
  return sections.find(
    (one) => wanted !== undefined && (one?.key === wanted || one?.title?.trim().toLowerCase() === wanted),
  )?.key;
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}
