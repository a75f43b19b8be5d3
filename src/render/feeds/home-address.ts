import type { Bulletin } from "../../model/bulletin.ts";
import { webAddress } from "../web-address.ts";

/** The page that a feed belongs to: the bulletin's, else its archive's; nothing if it has neither. */
export function homeAddress({ url = "", archive_url: archive = "" }: Bulletin): string | undefined {
  return webAddress(url) ?? webAddress(archive);
}
