import { describe, expect, test } from "@jest/globals";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore, saysOf } from "./problems-in.ts";

const rule = "image-alt";

function image(alt: string, src = "pictures/gardens.jpg"): string {
  return `image:\n  src: ${JSON.stringify(src)}\n  alt: ${JSON.stringify(alt)}\n`;
}

describe(rule, () => {
  test.each([
    "gardens.jpg",
    "My picture.PNG",
    "IMG_1234",
    "IMG-20180405-WA0001",
    "DSC_0042",
    "DSCN0042",
    "PXL_20230405_123456789",
    "P1010042",
    "WhatsApp Image 2018-04-05 at 10.15.22",
    "Screenshot 2018-04-05 at 10.15",
    "image",
    "Image 3",
    "photo.",
    "A photo",
    "the logo",
    "alt text",
    "Untitled-1",
  ])("%s does not say what the picture shows", (alt) => {
    expect(saysOf(rule, image(alt))).toEqual([[JSON.stringify(alt), `“${alt}” does not say what the picture shows`]]);
  });

  test("nor does the name of the file without its ending", () => {
    expect(saysOf(rule, image("civic_offices", "pictures/civic_offices.jpg"))).toHaveLength(1);
    expect(saysOf(rule, image("front-door", "front-door.webp"))).toHaveLength(1);
    expect(saysOf(rule, image("Sutton", "Sutton.jpg"))).toEqual([]);
  });

  test.each([
    "The mayor opens the new library",
    "Photo of the new library",
    "A photograph shows six children on a climbing frame",
    "Screenshot of the form on 5 April 2018",
    "Image Skincare’s shop in the high street",
    "P7 on their trip to the coast",
    "NSPCC",
  ])("accepts %s", (alt) => {
    expect(saysOf(rule, image(alt))).toEqual([]);
  });

  test("a decorative picture needs none, and should have none", () => {
    expect(saysOf(rule, "image:\n  src: line.png\n  decorative: true\n")).toEqual([]);
    const entries = { [standardId]: withKeys(standardEntry, `${image("Six children at play")}  decorative: true\n`) };
    expect(problemsInStore({ entries })).toMatchObject([
      { rule, severity: "warning", message: "Expected a decorative picture to have no alt" },
    ]);
  });

  test("“decorative: false” is no text", () => {
    expect(saysOf(rule, "image:\n  src: line.png\n  decorative: false\n")).toEqual([
      ["false", "Expected the picture to have alt, since it is not decorative"],
    ]);
  });

  test("a picture with neither is for the check of the keys to report, once", () => {
    const entries = { [standardId]: withKeys(standardEntry, "image:\n  src: line.png\n") };
    expect(problemsInStore({ entries }).map((problem) => problem.rule)).toEqual(["schema"]);
  });

  test("the logo is looked at, too", () => {
    const bulletin = (alt: string) => `${standardBulletin}logo:\n  src: "logo.png"\n  alt: "${alt}"\n`;
    expect(problemsInStore({ bulletin: bulletin("Logo") })).toMatchObject([{ rule, severity: "error", at: '"Logo"' }]);
    expect(problemsInStore({ bulletin: bulletin("Anytown Safeguarding Partnership") })).toEqual([]);
  });
});
