// How long the start takes, as a ratio to Node itself: `npm run build && npm run bench`.
import { fileURLToPath } from "node:url";
import { bulletin, compare } from "./measure.js";

const cwd = fileURLToPath(new URL("..", import.meta.url));
const rounds = Number(process.argv[2] ?? 31);

compare(
  [
    { name: "node -e 0", args: ["-e", "0"] },
    { name: "bulletin --help", args: [bulletin, "--help"], cwd, ratio: 1.5 },
    { name: "bulletin list", args: [bulletin, "list"], cwd, ratio: 1.5 },
  ],
  rounds,
);
