// Loaded before a program with `node --require`: writes the most memory that the process had, in bytes, to the file PEAK_MEMORY at its end.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS * 1024));
});
