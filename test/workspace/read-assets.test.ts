import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { disk } from "../../src/adapters/disk.ts";
import type { Assets } from "../../src/model/asset.ts";
import { readAssets } from "../../src/workspace/read-assets.ts";

let folder: string;
let root: string;
let assets: Assets;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulletin-assets-"));
  root = join(folder, "bulletins");
  mkdirSync(root);
  assets = readAssets(root, disk);
});
afterEach(() => rmSync(folder, { recursive: true }));

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const zeros = (count: number) => Array.from({ length: count }, () => 0);

/** A box of an ISO base media file: its length, its name, what is in it. */
const box = (name: string, ...content: readonly number[]) => [0, 0, 0, 8 + content.length, ...ascii(name), ...content];

/** A JPEG of 300 by 200 pixels, with segments before its frame. */
const jpeg = (...segments: readonly number[]) => [
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0],
  ...segments,
  ...[0xff, 0xc0, 0, 17, 8, 0, 200, 1, 44, ...zeros(10), 0xff, 0xd9],
];

/** What a camera that was held upright notes (Exif, orientation 6). */
const quarterTurn = [
  ...[0xff, 0xe1, 0, 34, ...ascii("Exif"), 0, 0, ...ascii("MM"), 0, 42, 0, 0, 0, 8],
  ...[0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
];

/** The head of a picture of 300 by 200 pixels, of each kind. */
const heads: Readonly<Record<string, readonly number[]>> = {
  "image/png": [
    0x89,
    ...ascii("PNG\r\n\x1a\n"),
    0,
    0,
    0,
    13,
    ...ascii("IHDR"),
    0,
    0,
    1,
    44,
    0,
    0,
    0,
    200,
    8,
    2,
    0,
    0,
    0,
  ],
  "image/gif": [...ascii("GIF89a"), 44, 1, 200, 0, 0, 0, 0],
  "image/jpeg": jpeg(),
  "image/webp": [...ascii("RIFF"), ...zeros(4), ...ascii("WEBPVP8X"), 10, 0, 0, 0, 0, 0, 0, 0, 43, 1, 0, 199, 0, 0],
  "image/avif": [
    ...box("ftyp", ...ascii("avif"), 0, 0, 0, 0, ...ascii("avifmif1")),
    ...box("meta", ...zeros(4), ...box("iprp", ...box("ipco", ...box("ispe", ...zeros(4), 0, 0, 1, 44, 0, 0, 0, 200)))),
  ],
  "image/svg+xml": ascii('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"/>'),
};

function write(name: string, content: Uint8Array | string): void {
  writeFileSync(join(root, name), content);
}

const messageOf = (name: string) => assets.picture(name).fault?.message;

describe("a picture", () => {
  test.each(Object.entries(heads))("of the kind %s is measured and encoded", (mediaType, head) => {
    const bytes = Uint8Array.from(head);
    write("picture.bin", bytes);
    const { found } = assets.picture("picture.bin");
    expect(found).toMatchObject({ width: 300, height: 200 });
    const [before, encoded = ""] = found?.address().split(",") ?? [];
    expect(before).toBe(`data:${mediaType};base64`);
    expect(Uint8Array.from(Buffer.from(encoded, "base64"))).toEqual(bytes);
  });

  test("that a camera took upright is as wide as it is shown", () => {
    write("gate.jpg", Uint8Array.from(jpeg(...quarterTurn)));
    expect(assets.picture("gate.jpg").found).toMatchObject({ width: 200, height: 300 });
  });

  test("is read further where it says late how large it is", () => {
    const segment = [0xff, 0xe2, 0x80, 0, ...zeros(0x7ffe)];
    write("gate.jpg", Uint8Array.from(jpeg(...segment, ...segment, ...segment)));
    expect(assets.picture("gate.jpg").found).toMatchObject({ width: 300, height: 200 });
  });

  test.each([
    ["empty", ""],
    ["text", "no picture\n"],
    ["a web page", "<!DOCTYPE html><title>x</title><p>x"],
    ["an SVG without a size", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ["an SVG of no size", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 0"/>'],
    ["an SVG with a size that is no number", '<svg width="1.2.3" height="1e999" viewBox="a b c d"/>'],
    ["a BMP", Uint8Array.from([0x42, 0x4d, ...zeros(16), 1, 0, 0, 0, 1, 0, 0, 0])],
    ["a PNG cut short", Uint8Array.from(heads["image/png"]?.slice(0, 20) ?? [])],
    ["a JPEG cut short", Uint8Array.from(jpeg().slice(0, 12))],
    ["hostile", "<svg '".repeat(80_000)],
  ])("is refused if it is %s", (_, content) => {
    write("a.png", content);
    expect(messageOf("a.png")).toBe("a.png is not a PNG, JPEG, GIF, WebP, AVIF or SVG picture, or it is damaged");
  });

  test("is refused if it is missing, a folder, or nowhere", () => {
    mkdirSync(join(root, "folder.png"));
    symlinkSync("loop.png", join(root, "loop.png"));
    expect(messageOf("none.png")).toBe("There is no file none.png in the bulletin’s folder");
    expect(messageOf("folder.png")).toBe("folder.png is not a file");
    expect(messageOf("loop.png")).toBe("There is no file loop.png in the bulletin’s folder");
    expect(messageOf("a".repeat(5000))).toMatch(/^There is no file a+ in the bulletin’s folder$/);
    expect(messageOf("none.png/a")).toBe("There is no file none.png/a in the bulletin’s folder");
  });

  test("is refused if a link leads out of the folder, and not if it stays in it", () => {
    const bytes = Uint8Array.from(heads["image/gif"] ?? []);
    writeFileSync(join(folder, "secret.gif"), bytes);
    write("gate.gif", bytes);
    symlinkSync("../secret.gif", join(root, "out.gif"));
    symlinkSync("gate.gif", join(root, "in.gif"));
    symlinkSync("..", join(root, "up"));
    expect(messageOf("out.gif")).toBe("out.gif leads out of the bulletin’s folder");
    expect(messageOf("up/secret.gif")).toBe("up/secret.gif leads out of the bulletin’s folder");
    expect(messageOf("in.gif")).toBeUndefined();
  });

  test("is refused if it is too large, without being read", () => {
    write("large.gif", Uint8Array.from(heads["image/gif"] ?? []));
    truncateSync(join(root, "large.gif"), 500_000);
    expect(messageOf("large.gif")).toBeUndefined();
    truncateSync(join(root, "large.gif"), 1_234_567);
    const unread = readAssets(root, {
      ...disk,
      read: () => {
        throw new Error("It was read");
      },
    });
    expect(unread.picture("large.gif").fault?.message).toBe(
      "large.gif has 1,235 kB, more than the 500 kB that there is room for",
    );
  });

  test("is looked at once, and read whole only where it is shown", () => {
    write("gate.gif", Uint8Array.from(heads["image/gif"] ?? []));
    truncateSync(join(root, "gate.gif"), 400_000);
    const reads: number[] = [];
    const counting = readAssets(root, {
      ...disk,
      read(path, limit) {
        reads.push(limit);
        return disk.read(path, limit);
      },
    });
    for (let time = 0; time < 3; time += 1) counting.picture("gate.gif");
    expect(reads).toEqual([64_000]);
    counting.picture("gate.gif").found?.address();
    expect(reads).toEqual([64_000, 500_000]);
  });
});

describe("a style sheet", () => {
  test("is read as text, without a byte order mark", () => {
    write("house.css", "\ufeffh1 { color: red }\n");
    expect(assets.styleSheet("house.css")).toEqual({ found: "h1 { color: red }\n" });
  });

  test.each([
    ["h1 {}\0", "house.css: There is a NUL character here, which text does not have"],
    [
      Uint8Array.from([0x68, 0xe9]),
      "house.css: This character is not UTF-8; the file was probably saved as Windows-1252 or Latin-1",
    ],
    ["a".repeat(64_001), "house.css has 65 kB, more than the 64 kB that there is room for"],
  ])("is refused if it is no text or too long", (content, message) => {
    write("house.css", content);
    expect(assets.styleSheet("house.css").fault?.message).toBe(message);
  });

  test("is refused if it is not there", () => {
    expect(assets.styleSheet("house.css").fault?.message).toBe("There is no file house.css in the bulletin’s folder");
  });
});
