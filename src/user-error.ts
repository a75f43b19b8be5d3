/** Something that the user can mend and that is no fault of the content: a wrong flag, a missing folder, a name that is taken. */
export class UserError extends Error {
  /** Tells errors apart; `instanceof` fails between copies of a class and between realms. */
  readonly code: string;
  /** As in the README: 1 problems found, 2 wrong use, 3 could not complete, 130 interrupted. */
  readonly exitCode: number;
  /** What to do about it. */
  readonly hint: string | undefined;

  constructor(code: string, message: string, { exitCode = 2, hint }: { exitCode?: number; hint?: string } = {}) {
    super(message);
    this.name = "UserError";
    this.code = code;
    this.exitCode = exitCode;
    this.hint = hint;
  }
}

/** Whether an error is a `UserError`, whichever copy of this file made it. */
export function isUserError(error: unknown): error is UserError {
  return (error as UserError | undefined)?.name === "UserError";
}
