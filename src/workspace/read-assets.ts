import { join } from "node:path";
import type { Asset, Assets, Picture } from "../model/asset.ts";
import type { Ports } from "../ports.ts";
import { decodeText } from "../store/decode-text.ts";
import { isInside } from "./is-inside.ts";
import { measurePicture } from "./measure-picture.ts";

/** How large a file may be, and what to do about one that is larger. */
interface Room {
  readonly bytes: number;
  readonly hint: string;
}

/** A picture stands in the page, and takes a third more there. */
const pictureRoom: Room = { bytes: 500_000, hint: "Save it smaller: 1,400 pixels across are enough." };

const styleRoom: Room = { bytes: 64_000, hint: "Leave out what the page does not need." };

/** Where nearly all pictures say how large they are, in bytes from the start. */
const headBytes = 64_000;

/** The files in a bulletin's folder that are neither entries nor editions. None is read before it is asked for, nor looked at twice. */
export function readAssets(root: string, files: Ports["files"]): Assets {
  const find = (name: string, room: Room) => findFile(name, room, root, files);
  return {
    picture: remembered((name) => {
      const { found: path, fault } = find(name, pictureRoom);
      return fault ? { fault } : readPicture(name, path, files);
    }),
    styleSheet: remembered((name) => {
      const { found: path, fault } = find(name, styleRoom);
      if (fault) return { fault };
      const { text, faults } = decodeText(files.read(path, styleRoom.bytes));
      const wrong = faults.find(({ severity }) => severity === "error");
      return wrong ? { fault: { message: `${name}: ${wrong.message}`, hint: wrong.hint } } : { found: text };
    }),
  };
}

/** The path of a file that lies in the bulletin's folder, links followed, and is not too large. */
function findFile(name: string, room: Room, root: string, files: Ports["files"]): Asset<string> {
  const target = files.follow(join(root, name));
  const home = files.follow(root)?.path ?? root;
  if (!target)
    return fault(
      `There is no file ${name} in the bulletin’s folder`,
      "Check the name, capitals included: it is relative to bulletin.yaml.",
    );
  if (!isInside(home, target.path))
    return fault(
      `${name} leads out of the bulletin’s folder`,
      "Copy the file into the folder instead of linking to it.",
    );
  if (target.kind !== "file") return fault(`${name} is not a file`, "Name a file, relative to bulletin.yaml.");
  if (target.size > room.bytes)
    return fault(
      `${name} has ${kilobytes(target.size)} kB, more than the ${kilobytes(room.bytes)} kB that there is room for`,
      room.hint,
    );
  return { found: target.path };
}

function readPicture(name: string, path: string, files: Ports["files"]): Asset<Picture> {
  const measures = measurePicture(files.read(path, headBytes)) ?? measurePicture(files.read(path, pictureRoom.bytes));
  if (!measures)
    return fault(
      `${name} is not a PNG, JPEG, GIF, WebP, AVIF or SVG picture, or it is damaged`,
      "Save it in one of these formats; an SVG needs a viewBox, or a width and a height.",
    );
  const { mediaType, width, height } = measures;
  const address = () =>
    `data:${mediaType};base64,${Buffer.from(files.read(path, pictureRoom.bytes)).toString("base64")}`;
  return { found: { width, height, address } };
}

function fault(message: string, hint: string): { readonly fault: { readonly message: string; readonly hint: string } } {
  return { fault: { message, hint } };
}

function remembered<T>(look: (name: string) => T): (name: string) => T {
  const seen = new Map<string, T>();
  return (name) => {
    const known = seen.get(name) ?? look(name);
    seen.set(name, known);
    return known;
  };
}

function kilobytes(bytes: number): string {
  return Math.ceil(bytes / 1000).toLocaleString("en-GB");
}
