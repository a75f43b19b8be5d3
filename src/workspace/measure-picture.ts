import { imageSize } from "image-size";

/** The kinds of pictures that every browser shows, by the names that image-size has for them. */
const mediaTypes: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
};

export interface Measures {
  readonly mediaType: string;
  /** In pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
}

/** What the bytes of a file say of the picture in it; nothing if they are no picture that browsers show, or too few to tell. */
export function measurePicture(bytes: Uint8Array): Measures | undefined {
  const size = sizeOf(bytes);
  const mediaType = mediaTypes[size?.type ?? ""];
  if (!size || mediaType === undefined || !(size.width >= 1) || !(size.height >= 1)) return undefined;
  const [width, height] = [Math.round(size.width), Math.round(size.height)];
  // From 5 on, the orientation that a camera noted (Exif) turns the picture by a quarter.
  return (size.orientation ?? 1) < 5 ? { mediaType, width, height } : { mediaType, width: height, height: width };
}

function sizeOf(bytes: Uint8Array): ReturnType<typeof imageSize> | undefined {
  try {
    // It reads past the end of what it is given, into the memory behind it, which the bytes of a file share with others.
    return imageSize(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}
