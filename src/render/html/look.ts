import { plainLook } from "../plain-look.ts";
import type { Look } from "../write-html-blocks.ts";
import { breakable } from "./breakable.ts";

/** How pages write words and dates. */
export const look: Look = { ...plainLook, text: breakable };
