import type { CommandDeclaration } from "../command.ts";

export const completion: CommandDeclaration = {
  examples: [
    ["bulletin completion", "how to switch it on in each shell"],
    ["bulletin completion bash", "the script for bash"],
    ["bulletin completion fish > ~/.config/fish/completions/bulletin.fish", "switch it on in fish"],
  ],
  declare(command) {
    command
      .addArgument(
        command
          .createArgument("[shell]", "print the script for this shell")
          .choices(["bash", "zsh", "fish", "powershell", "pwsh"]),
      )
      .addHelpText(
        "after",
        `
The Tab key then completes commands, flags and their values: entries, editions,
sections, tags and rules as they are in the bulletin at that moment.`,
      );
  },
  load: async () => (await import("./run.ts")).runCompletion,
};
