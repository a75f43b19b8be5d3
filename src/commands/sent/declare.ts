import type { CommandDeclaration } from "../command.ts";

export const sent: CommandDeclaration = {
  examples: [
    ["bulletin sent 2018-04", "the edition has just gone out"],
    ["bulletin sent 2018-04 --at 2018-04-05T09:00:00Z", "it went out at another time"],
    ['bulletin sent 4 --at "5 April"', "by its number, and on a day"],
  ],
  declare(command) {
    command
      .argument("<edition>", "the edition’s id or number")
      .option("--at <moment>", "when it was sent: 2018-04-05T09:00:00Z, or a day; now by default")
      .addHelpText(
        "after",
        `
From then on the edition is not changed any more: compose and validate --fix
leave it alone, and validate --since reports whoever changes it.`,
      );
  },
  load: async () => (await import("./run.ts")).runSent,
};
