/**
 * Sixteen hexadecimal digits that stand for a text: equal texts have equal ones. Two FNV-1a hashes of 32 bits side by side, for naming things,
 * not for security.
 */
export function fingerprint(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01234567;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    first = Math.imul(first ^ unit, prime);
    second = Math.imul(second ^ unit, prime);
  }
  return digits(first) + digits(second);
}

const prime = 0x01000193;

function digits(hash: number): string {
  return (hash >>> 0).toString(16).padStart(8, "0");
}
