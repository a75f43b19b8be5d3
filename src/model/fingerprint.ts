/**
 * Sixteen hexadecimal digits that stand for a text: equal texts have equal ones. Two FNV-1a hashes of 32 bits side by side, for naming things,
 * not for security.
 */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01234567].map((seed) => fnv1a(text, seed).toString(16).padStart(8, "0")).join("");
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
