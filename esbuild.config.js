// Builds dist/: one CommonJS file for the start and one more for each module that is loaded on demand by `import()`. CommonJS starts in half the
// time of ES modules on Node 20, and a file for each keeps what a command does not need from being read at all. Beside each file that most runs
// need lies the code that V8 makes of it, which `bin/bulletin.cjs` hands back to V8.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const dist = "dist";
const source = fileURLToPath(new URL("src/", import.meta.url));

/** What stays in the file of the module that loads it, to share the modules below; it is run on demand all the same. */
const staysInside = /[\\/](?:commands[\\/][\w-]+[\\/]run|render[\\/].+)\.ts$/;

/** The file that a module loaded on demand is bundled into: `commands/list/declare.ts` → `commands-list-declare.cjs`. */
const chunkName = (path) => relative(source, path).replace(/\.ts$/, "").replaceAll(/[\\/]/g, "-");

/** Bundles one module and returns the paths of those that it loads on demand out of files of their own. */
async function bundle(path) {
  const found = new Set();
  const { outputFiles } = await build({
    entryPoints: [path],
    write: false,
    bundle: true,
    platform: "node",
    target: "node20.19",
    format: "cjs",
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    // Makes `import()` a `require` behind a promise, which does not wake Node's ES module loader.
    // All properties in use are as old as the syntax; without this, every such expression would be compiled anew at each use.
    supported: { "dynamic-import": false, "regexp-unicode-property-escapes": true },
    define: { "import.meta.dirname": "__dirname" },
    plugins: [
      // commander needs it for subcommands that are programs of their own.
      standIns("commander", { child_process: "" }),
      // The parser of summaries has its references to characters, such as “&amp;”, switched off; this is the table of their 2,000 names.
      standIns("decode-named-character-reference", { "character-entities": "export const characterEntities = {};" }),
      // nodemailer needs them to send messages and to fetch attachments. Its random numbers become boundaries and ids; ours are made of the content.
      standIns("nodemailer", {
        crypto: "exports.randomBytes = () => '';",
        dns: "",
        http: "",
        https: "",
        net: "",
        os: "",
        zlib: "",
      }),
      {
        name: "load-on-demand",
        setup({ onResolve, resolve }) {
          onResolve({ filter: /^\./ }, async ({ kind, path: request, resolveDir, pluginData }) => {
            if (kind !== "dynamic-import" || pluginData === "seen" || !resolveDir.startsWith(source.slice(0, -1)))
              return undefined;
            const target = await resolve(request, { kind, resolveDir, pluginData: "seen" });
            if (staysInside.test(target.path)) return target;
            found.add(target.path);
            return { path: `./${chunkName(target.path)}.cjs`, external: true };
          });
        },
      },
    ],
  });
  writeFileSync(join(dist, `${chunkName(path)}.cjs`), inAscii(outputFiles[0].text));
  return found;
}

/** The same code in ASCII, which takes no decoding. esbuild leaves only regular expressions and raw templates in other characters. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Spares a package modules that it loads at its start for what is not used here, and puts other code in their place. */
function standIns(owner, code) {
  const namespace = `instead-of-modules-of-${owner}`;
  return {
    name: namespace,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^(?:node:)?(?:${Object.keys(code).join("|")})$`) }, ({ importer, path }) =>
        importer.replaceAll("\\", "/").includes(`/node_modules/${owner}/`)
          ? { path: path.replace("node:", ""), namespace }
          : undefined,
      );
      onLoad({ filter: /^/, namespace }, ({ path }) => ({ contents: code[path] }));
    },
  };
}

/** Writes down the code that V8 has made of the bundles by the end of a run, functions that the run called included. */
function writeCompiledCode(...args) {
  const output = mkdtempSync(join(tmpdir(), "bulletin-build-"));
  const program = JSON.stringify(fileURLToPath(new URL("bin/bulletin.cjs", import.meta.url)));
  spawnSync(process.execPath, [
    "--eval",
    `const { writeFileSync } = require("node:fs");
    process.on("exit", () => {
      for (const [name, { script }] of require(${program}).bundles) {
        writeFileSync("${dist}/" + name + ".cache", script.createCachedData());
      }
    });
    require(${program});`,
    "--",
    "bulletin",
    ...args.map((arg) => arg.replace("OUTPUT", output)),
  ]);
  rmSync(output, { recursive: true });
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const done = new Set();
const waiting = [`${source}bin.ts`];
for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
  if (done.has(path)) continue;
  done.add(path);
  waiting.push(...(await bundle(path)));
}
writeCompiledCode("list");
writeCompiledCode("validate");
writeCompiledCode("export", "2018-04", "--output", "OUTPUT");
