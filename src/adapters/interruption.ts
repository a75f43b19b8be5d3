/**
 * What the system sends when the user presses Ctrl-C, and when somebody asks the process to end. A closed terminal (SIGHUP) ends it all the same; Node.js
 * fails in its last breath if that is put off, because the terminal is gone.
 */
const signals = ["SIGINT", "SIGTERM"] as const;

/** Resolves at the first signal to end; the second one ends the process, as without this. */
export function interruption(process: NodeJS.Process): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      for (const signal of signals) process.off(signal, end);
      resolve();
    };
    for (const signal of signals) process.on(signal, end);
  });
}
