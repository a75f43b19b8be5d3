import type { Remark } from "../../ports.ts";

/** What was saved in an editor; nothing, after a word about it, if the editor could not be used. */
export async function orTell<T>(edit: () => Promise<T>, tell: (remark: Remark) => void): Promise<T | undefined> {
  try {
    return await edit();
  } catch (error) {
    const { code, message, hint } = error as { code?: string; message: string; hint?: string };
    if (code !== "EDITOR_FAILED") throw error;
    tell({ severity: "error", text: `${message}. ${hint}` });
    return undefined;
  }
}
