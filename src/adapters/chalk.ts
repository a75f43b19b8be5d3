import { Chalk } from "chalk";
import type { Paint } from "../report/paint.ts";

// The sixteen colours that every terminal theme defines keep text readable on dark and light backgrounds alike.
const chalk = new Chalk({ level: 1 });

/** Colours for a terminal that wants them. */
export const chalkPaint: Paint = {
  error: chalk.red,
  warning: chalk.yellow,
  info: chalk.blue,
  good: chalk.green,
  strong: chalk.bold,
  dim: chalk.dim,
};
