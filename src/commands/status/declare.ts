import type { CommandDeclaration } from "../command.ts";

export const status: CommandDeclaration = {
  examples: [
    ["bulletin status", "what is in the next edition, what blocks it, and what waits"],
    ["bulletin status --json", "the same as data"],
  ],
  declare(command) {
    command.option("--json", "print it as JSON");
  },
  load: async () => (await import("./run.ts")).runStatus,
};
