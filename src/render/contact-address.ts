/** The address behind an e-mail address (RFC 6068): what would end it, or add a header to the message, is written in percent signs. */
export function mailtoAddress(email: string): string {
  return `mailto:${email.replace(/[^\w@.!$'*+~-]/gu, encodeURIComponent)}`;
}

/**
 * The address behind a telephone number (RFC 3966); nothing where the words are more than one number, such as “020 7946 0000, ask for Sam”. The
 * zero of “+44 (0)20” is not dialled from abroad.
 */
export function telAddress(phone: string): string | undefined {
  if (!/^\+?[\d\s().–-]+$/.test(phone)) return undefined;
  const number = phone.replace(/^(\+\d+\s*)\(0\)/, "$1").replace(/[^\d+]/g, "");
  return /^\+?\d{3,15}$/.test(number) ? `tel:${number}` : undefined;
}
