import { Chalk } from "chalk";
import type { Paint } from "../report/paint.ts";

// The sixteen colours that every terminal theme defines keep text readable on dark and light backgrounds alike.
const chalk = new Chalk({ level: 1 });

/** Colours for a terminal that wants them. */
export const chalkPaint: Paint = {
  // Wrapped, since chalk prints every argument that it is called with.
  error: (text) => chalk.red(text),
  warning: (text) => chalk.yellow(text),
  info: (text) => chalk.blue(text),
  good: (text) => chalk.green(text),
  strong: (text) => chalk.bold(text),
  dim: (text) => chalk.dim(text),
};
