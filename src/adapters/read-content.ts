import type { IncomingMessage } from "node:http";
import { pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import type { WebContent } from "../import/web-page/web-content.ts";
import type { PageRequest } from "../ports.ts";

/**
 * Reads the content of an answer, and closes the connection. The body is read only if it has come as asked for (status 200) and is of one of the
 * types.
 *
 * @throws what breaks it off, or keeps it from being decompressed
 */
export async function readContent(
  response: IncomingMessage,
  { largest, types }: Pick<PageRequest, "largest" | "types">,
): Promise<WebContent> {
  const { "content-type": type = "", "content-length": length, "content-encoding": encoding } = response.headers;
  const mediaType = (type.split(";")[0] ?? "").trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1];
  const isWanted = response.statusCode === 200 && types.includes(mediaType);
  try {
    return {
      mediaType,
      ...(charset !== undefined && { charset }),
      // What was compressed for the way has another size than the file.
      ...(length !== undefined && encoding === undefined && { size: Number(length) }),
      body: isWanted ? await readStart(response, encoding, largest) : new Uint8Array(),
    };
  } finally {
    response.destroy();
  }
}

/** The first bytes of a body, decompressed; what comes after them is never decompressed. */
async function readStart(response: IncomingMessage, encoding = "identity", largest: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of decompressed(response, encoding.trim().toLowerCase())) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= largest) break;
  }
  return Buffer.concat(chunks).subarray(0, largest);
}

function decompressed(response: IncomingMessage, encoding: string): AsyncIterable<Uint8Array> {
  if (encoding === "identity") return response;
  const decompress = decompressors.get(encoding);
  if (!decompress) throw new Error(`The encoding ${encoding} was not asked for`);
  // Faults of either stream come out of the second.
  return pipeline(response, decompress(), () => {});
}

const decompressors: ReadonlyMap<string, () => Transform> = new Map([
  ["gzip", createGunzip],
  ["br", createBrotliDecompress],
]);
