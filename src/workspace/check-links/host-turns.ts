import type { Web } from "../../ports.ts";

/** Keeps requests to one host apart: each begins when the one before it is over and a pause has passed. */
export class HostTurns {
  private readonly web: Pick<Web, "wait" | "elapsed">;
  private readonly pause: number;
  /** When the last request to each host is over, on the clock of `elapsed`. */
  private readonly over = new Map<string, Promise<number>>();

  /** @param pause in milliseconds */
  constructor(web: Pick<Web, "wait" | "elapsed">, pause: number) {
    this.web = web;
    this.pause = pause;
  }

  /** Runs a request, which must not fail, when it is its turn. */
  take<T>(host: string, request: () => Promise<T>): Promise<T> {
    const turn = this.begin(this.over.get(host)).then(request);
    this.over.set(
      host,
      turn.then(() => this.web.elapsed()),
    );
    return turn;
  }

  private async begin(before: Promise<number> | undefined): Promise<void> {
    if (!before) return;
    const rest = (await before) + this.pause - this.web.elapsed();
    if (rest > 0) await this.web.wait(rest);
  }
}
