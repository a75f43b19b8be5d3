import { email as emailShape } from "../../model/entry.ts";
import type { FieldsByKind } from "./fields-by-kind.ts";

/** Whom to ask, as an entry holds it. */
export type FrontContact = Readonly<Partial<Record<"name" | "email" | "phone", string>>>;

const address = /[^\s@<>"(),;:]{1,64}@[^\s@<>"(),;]{1,200}\.[^\s@<>".(),;]{2,20}/;
const number = /\+?\(?\d[\d ()-]{7,20}\d/;

/** Reads who answers questions, from settings of their own or from one line; undefined if there is nobody. */
export function readFrontContact(fields: FieldsByKind): FrontContact | undefined {
  const said = fields.all("contact").flatMap(({ values }) => values);
  const mail = fields.text("email")?.replace(/^mailto:/i, "");
  const isMail = mail !== undefined && emailShape.pattern.test(mail);
  const line = [...said, ...(mail !== undefined && !isMail ? [mail] : [])].join(", ").replace(/mailto:/gi, "");
  const email = isMail ? mail : address.exec(line)?.[0];
  const phone = fields.text("phone") ?? number.exec(line)?.[0];
  const rest = [email, phone].reduce<string>((text, part) => text.replace(part ?? "", ""), line);
  const named = [fields.text("contact name") ?? "", rest.replace(/^[\s,;:<>()|–-]+|[\s,;:<>()|–-]+$/g, "")];
  const name = named.filter((part) => part !== "").join(", ");
  const contact = { ...(name && { name }), ...(email && { email }), ...(phone && { phone }) };
  return Object.keys(contact).length === 0 ? undefined : contact;
}
