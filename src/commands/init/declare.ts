import type { CommandDeclaration } from "../command.ts";

export const init: CommandDeclaration = {
  examples: [
    ["bulletin init", "asks six questions, and writes a bulletin to ./bulletins"],
    ["bulletin init . -n", "lists what would be written to this folder"],
    ['bulletin init --name "News" --publisher "Anytown Council" --ci github', "asks for the rest"],
  ],
  declare(command) {
    command
      .argument("[dir]", "the folder of the bulletin (default: ./bulletins)")
      .option("--name <text>", "the bulletin’s name, as the masthead shows it")
      .option("--publisher <text>", "the organisation that publishes it")
      .option("--language <code>", "its language, as en-GB or cy (default: en-GB)")
      .option("--contact <email>", "where readers write to, and the sender of the e-mail")
      .option("--unsubscribe <address>", "how readers leave the list: an address, mailchimp or govdelivery")
      .addOption(
        command.createOption("--ci <service>", "check every change there").choices(["github", "gitlab", "none"]),
      )
      .option("--pre-commit", "check before every commit, with pre-commit")
      .option("-n, --dry-run", "list the files that would be written, and write nothing")
      .option("--json", "print the files and what is in them as JSON")
      .addHelpText("after", "\nNothing that is there already is changed.");
  },
  load: async () => (await import("./run.ts")).runInit,
};
