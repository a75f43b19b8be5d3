import { isUserError, UserError } from "../../user-error.ts";

/**
 * Says in which unit of the file a limit was passed, if one is.
 *
 * @param unit “Item 3”
 */
export function inUnit<T>(unit: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isUserError(error)) throw error;
    const { code, message, hint } = error;
    throw new UserError(code, `${unit}: ${message}`, hint === undefined ? {} : { hint });
  }
}
