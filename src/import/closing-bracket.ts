/**
 * The bracket that belongs to a bare web address although it looks like punctuation behind it: its other half is in the address, as in `…/Round_(music)`.
 *
 * @param behind what follows the address
 */
export function closingBracket(address: string, behind: string): ")" | "" {
  return behind.startsWith(")") && address.split("(").length > address.split(")").length ? ")" : "";
}
