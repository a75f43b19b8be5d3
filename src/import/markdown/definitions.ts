import type { Definition, RootContent } from "mdast";

/** The addresses that a document gives names to, and where it uses them. */
export class Definitions {
  /** Every definition, with the line of the block that used it first. */
  readonly uses = new Map<Definition, number | undefined>();
  private readonly byName = new Map<string, Definition>();

  constructor(nodes: readonly RootContent[]) {
    const waiting = nodes.toReversed();
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.type === "definition") this.add(node);
      else if ("children" in node) waiting.push(...(node.children as RootContent[]).toReversed());
    }
  }

  /** The address behind a name; the parser takes nothing else for a reference. */
  addressOf(name: string, line: number): string {
    const definition = this.byName.get(name);
    if (!definition) return "";
    this.uses.set(definition, this.uses.get(definition) ?? line);
    return definition.url;
  }

  /** Of two with one name, the first one counts. */
  private add(definition: Definition): void {
    this.uses.set(definition, undefined);
    if (!this.byName.has(definition.identifier)) this.byName.set(definition.identifier, definition);
  }
}
