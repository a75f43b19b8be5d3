/** Languages that are written from right to left, by their ISO 639 code. */
const rightToLeft = new Set(["ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/** The direction of a language's script, as HTML's `dir` has it. */
export function direction(language: string): "ltr" | "rtl" {
  const [code = "", script] = language.split("-");
  return rightToLeft.has(code) && script !== "Latn" ? "rtl" : "ltr";
}
