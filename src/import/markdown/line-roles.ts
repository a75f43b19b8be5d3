import type { LedgerLine, Role } from "../imported.ts";

/** What becomes of the lines of a file; none of them is forgotten. */
export class LineRoles {
  private readonly lines: readonly string[];
  private readonly roles = new Map<number, Omit<LedgerLine, "at" | "text">>();

  constructor(text: string) {
    this.lines = text.split("\n");
  }

  /** Gives lines a role that have none yet. */
  give(from: number, to: number, role: Role, entry?: number): void {
    for (let at = from; at <= to; at++)
      if (!this.roles.has(at)) this.roles.set(at, { role, ...(entry !== undefined && { entry }) });
  }

  /** What a line is so far. */
  of(at: number): Omit<LedgerLine, "at" | "text"> | undefined {
    return this.roles.get(at);
  }

  /** Every line that is not blank. One without a role parts others if it has neither letters nor figures, and else is unused. */
  ledger(): readonly LedgerLine[] {
    return this.lines.flatMap((text, place) => {
      if (text.trim() === "") return [];
      const role: Role = /[\p{L}\p{N}]/u.test(text) ? "unused" : "separator";
      return [{ at: place + 1, text, ...(this.roles.get(place + 1) ?? { role }) }];
    });
  }
}
