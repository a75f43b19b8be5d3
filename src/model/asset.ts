import type { Finding } from "./problem.ts";

/** Files beside `bulletin.yaml` that the bulletin uses. Each is looked at when it is first asked for, by its name relative to `bulletin.yaml`. */
export interface Assets {
  readonly picture: (name: string) => Asset<Picture>;
  /** The text of a style sheet. */
  readonly styleSheet: (name: string) => Asset<string>;
}

/** A file that can be used, or why it cannot. */
export type Asset<T> =
  | { readonly found: T; readonly fault?: undefined }
  | { readonly found?: undefined; readonly fault: AssetFault };

/** What is wrong with a file, or with the name that it is asked for by. */
export type AssetFault = Pick<Finding, "message" | "hint">;

/** A picture of a kind that every browser shows. */
export interface Picture {
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** The whole file as a `data:` address (RFC 2397). */
  readonly address: () => string;
}

/** What is wrong with a name, before the disk is asked: it has to lead to a file below the bulletin's folder, on every system alike. */
export function assetNameFault(name: string): AssetFault | undefined {
  const hint = "Name a file in the bulletin’s folder, relative to bulletin.yaml, such as pictures/logo.png.";
  if (/^[a-z][a-z\d+.-]+:/i.test(name)) return { message: "Expected the name of a file, not an address", hint };
  if (/[\\\p{Cc}]/u.test(name)) return { message: "Expected folders to be divided by “/”", hint };
  if (name.startsWith("/") || name.split("/").includes(".."))
    return { message: "This leads out of the bulletin’s folder", hint };
  return undefined;
}
