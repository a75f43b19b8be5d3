/**
 * Parameters that tell who sent the reader to a page and change nothing on it: those of Google Analytics (`utm_`, `_ga`, `_gl`), of advertising and social
 * networks, and of mailing services, whose parameters name the single subscriber.
 */
const tracking =
  /^(?:utm_\w+|_ga|_gl|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|vero_id|oly_anon_id|oly_enc_id|ref_src|ref_url)(?:=|$)/i;

/** An address without its tracking parameters; all else stays as it is written. */
export function withoutTracking(address: string): string {
  const [, page = "", query, fragment = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(address) ?? [];
  if (query === undefined) return address;
  const parameters = query.split("&");
  const kept = parameters.filter((parameter) => !tracking.test(parameter));
  if (kept.length === parameters.length) return address;
  return `${page}${kept.length > 0 ? "?" : ""}${kept.join("&")}${fragment}`;
}
