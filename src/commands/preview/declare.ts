import type { CommandDeclaration } from "../command.ts";

export const preview: CommandDeclaration = {
  examples: [
    ["bulletin preview", "the next edition"],
    ["bulletin preview --drafts", "with the drafts"],
    ["bulletin preview 2018-04", "another edition, by its file’s name or its number"],
  ],
  declare(command) {
    command
      .argument("[edition]", "an edition’s id or number (default: the next, or all ready entries)")
      .option("--drafts", "with the drafts that no edition holds")
      .option("-p, --port <number>", "the port to serve at (default: 4000, or a free one)")
      .addHelpText(
        "after",
        `
It prints an address to open in a browser on this machine, and shows there what
is saved, at once, until Ctrl-C ends it (exit code 0). Nobody else can see it. To
see it from another machine, over SSH: ssh -L 4000:127.0.0.1:4000 HOST`,
      );
  },
  load: async () => (await import("./run.ts")).runPreview,
};
