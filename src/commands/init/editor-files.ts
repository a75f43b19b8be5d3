import { posix } from "node:path";
import { type SchemaKind, schemaKinds } from "../../model/schemas.ts";
import { schemaPath } from "../../workspace/schema-files.ts";

/** Which files of a bulletin each schema is for. */
const patterns: Readonly<Record<SchemaKind, string>> = {
  bulletin: "bulletin.yaml",
  entry: "entries/**/*.yaml",
  edition: "editions/**/*.yaml",
};

/**
 * Settings by which Visual Studio Code completes and checks the files of a bulletin, new ones without their first line included, and the extension that
 * does so.
 *
 * @param folder the bulletin's folder, relative to the folder that the editor opens, with forward slashes; empty if it is the same
 */
export function editorFiles(folder: string): readonly { readonly path: string; readonly content: string }[] {
  const associations = schemaKinds.map((kind) => [
    `./${posix.join(folder, schemaPath(kind))}`,
    posix.join(folder, patterns[kind]),
  ]);
  return [
    { path: ".vscode/settings.json", content: json({ "yaml.schemas": Object.fromEntries(associations) }) },
    { path: ".vscode/extensions.json", content: json({ recommendations: ["redhat.vscode-yaml"] }) },
  ];
}

function json(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
