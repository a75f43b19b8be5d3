import type { ImportNote } from "../imported.ts";

/** Counts remarks that hold for many units, so that each is said once. */
export class Tally {
  readonly #counts = new Map<string, { readonly at: number; count: number }>();
  readonly #unit: string;

  /** @param unit what is counted: “item” */
  constructor(unit: string) {
    this.#unit = unit;
  }

  /** @param remark a sentence without a full stop */
  add(at: number, remark: string): void {
    const known = this.#counts.get(remark);
    if (!known) this.#counts.set(remark, { at, count: 1 });
    else known.count += 1;
  }

  /** At the first unit of each. */
  get notes(): readonly ImportNote[] {
    return [...this.#counts].map(([remark, { at, count }]) => ({
      at,
      message: count === 1 ? remark : `${remark} (${count} ${this.#unit}s)`,
    }));
  }
}
