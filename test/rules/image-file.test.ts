import { describe, expect, test } from "@jest/globals";
import type { Assets } from "../../src/model/asset.ts";
import { standardBulletin, standardEntry, standardId, withKeys } from "../store-from-text.ts";
import { problemsInStore } from "./problems-in.ts";

const rule = "image-file";
const missing: Assets["picture"] = (name) => ({
  fault: { message: `There is no file ${name}`, hint: "Save it there." },
});

function inEntry(src: string, picture: Assets["picture"] = missing) {
  const image = `image:\n  src: ${JSON.stringify(src)}\n  decorative: true\n`;
  return problemsInStore({ entries: { [standardId]: withKeys(standardEntry, image) }, assets: { picture } });
}

describe(rule, () => {
  test("says why the picture of an entry cannot be shown, at its name", () => {
    expect(inEntry("pictures/gate.png")).toMatchObject([
      {
        rule,
        severity: "error",
        at: '"pictures/gate.png"',
        message: "There is no file pictures/gate.png",
        hint: "Save it there.",
      },
    ]);
  });

  test("looks at the logo, too", () => {
    const bulletin = `${standardBulletin}logo:\n  src: "logo.svg"\n  alt: "Anytown Safeguarding Partnership"\n`;
    expect(problemsInStore({ bulletin, assets: { picture: missing } })).toMatchObject([{ rule, at: '"logo.svg"' }]);
    expect(problemsInStore({ bulletin })).toEqual([]);
  });

  test.each([
    ["../gate.png", "This leads out of the bulletin’s folder"],
    ["a/../../gate.png", "This leads out of the bulletin’s folder"],
    ["/srv/gate.png", "This leads out of the bulletin’s folder"],
    ["https://a.example/gate.png", "Expected the name of a file, not an address"],
    ["data:image/png;base64,AAAA", "Expected the name of a file, not an address"],
    ["file:///srv/gate.png", "Expected the name of a file, not an address"],
    ["pictures\\gate.png", "Expected folders to be divided by “/”"],
  ])("does not even look for %s", (src, message) => {
    const look = () => {
      throw new Error("The disk was asked");
    };
    expect(inEntry(src, look)).toMatchObject([{ rule, message }]);
  });

  test("an entry without a picture has nothing to say", () => {
    expect(problemsInStore({ entries: { [standardId]: standardEntry }, assets: { picture: missing } })).toEqual([]);
  });
});
