import { describe, expect, test } from "@jest/globals";
import { mailtoAddress, telAddress } from "../../src/render/contact-address.ts";

describe("mailtoAddress", () => {
  test.each([
    ["sam@ashford.example", "mailto:sam@ashford.example"],
    ["sam.o'neill+news@ashford.example", "mailto:sam.o'neill+news@ashford.example"],
    ["a?bcc=b@c.example", "mailto:a%3Fbcc%3Db@c.example"],
    ["50%25&c#d@e.example", "mailto:50%2525%26c%23d@e.example"],
    ["jürgen@müller.example", "mailto:j%C3%BCrgen@m%C3%BCller.example"],
  ])("%s", (email, address) => {
    expect(mailtoAddress(email)).toBe(address);
  });
});

describe("telAddress", () => {
  test.each([
    ["020 7946 0000", "tel:02079460000"],
    ["(020) 7946–0000", "tel:02079460000"],
    ["+44 (0)20 7946 0000", "tel:+442079460000"],
    ["999", "tel:999"],
  ])("%s is dialled", (phone, address) => {
    expect(telAddress(phone)).toBe(address);
  });

  test.each([
    "020 7946 0000 ext 12",
    "0800 1111 or 0800 2222",
    "ask at the desk",
    "12",
    "0800 1111 0800 2222 0800",
    "+",
  ])("%s is more or less than a number", (phone) => {
    expect(telAddress(phone)).toBeUndefined();
  });
});
