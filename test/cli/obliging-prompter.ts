import type { Prompter } from "../../src/ports.ts";
import { standardEntry, withKeys } from "../store-from-text.ts";

/** One of these will do for any line that may not be empty. */
const lines = [
  "Partnership opens a helpline for foster carers",
  "https://www.nspcc.org.uk/",
  "5 April 2018",
  "news@council.gov.uk",
];

const summary = `Foster carers can call a new helpline from Monday to Friday. Social workers answer questions about contact,
schools and money, and call back within two days.
`;

/** How many questions such a user answers before one is too many. */
const patience = 30;

/**
 * A user who takes what is proposed, or else the first that will do, writes a whole entry where a new one is opened in the editor, and leaves files
 * as they are.
 */
export function obligingPrompter(): Prompter {
  let asked = 0;
  const answer = <T>(message: string, value: T | undefined): T => {
    asked += 1;
    if (value === undefined) throw new Error(`“${message}” has no answer that will do`);
    if (asked > patience) throw new Error(`“${message}” is one question too many`);
    return value;
  };
  const choose: Prompter["choose"] = async ({ message, choices: [first] }) => answer(message, first?.value);
  return {
    async line({ message, initial, check }) {
      const text = [initial, ...lines].find((line) => check(line)?.severity !== "error");
      return answer(message, text);
    },
    choose,
    search: choose,
    pick: async ({ message, picked }) => answer(message, picked),
    edit: async (_, view) =>
      answer("The editor", view?.name.endsWith(".yaml") ? withKeys(standardEntry, "status: draft") : summary),
    open: async () => {},
  };
}
