import { schemaKinds } from "../../model/schemas.ts";
import type { CommandDeclaration } from "../command.ts";

export const schema: CommandDeclaration = {
  examples: [
    ["bulletin schema entry", "what an entry may hold"],
    ["bulletin schema --write", "renew the schemas that editors check by, in the bulletin’s schema/ folder"],
  ],
  declare(command) {
    command
      .addArgument(command.createArgument("[kind]", "which kind; all three without it").choices(schemaKinds))
      .option("--write", "write them to schema/ in the bulletin’s folder");
  },
  load: async () => (await import("./run.ts")).runSchema,
};
