// Builds dist/: one CommonJS file for the start and one more for each module that is loaded on demand by `import()`. CommonJS starts in half the
// time of ES modules on Node 20, and a file for each keeps what a command does not need from being read at all.
import { rmSync } from "node:fs";
import { relative } from "node:path";
import { build } from "esbuild";

const dist = "dist";
const source = new URL("src/", import.meta.url).pathname;

/** The file that a module loaded on demand is bundled into: `commands/list/run.ts` → `commands-list-run.cjs`. */
const chunkName = (path) => relative(source, path).replace(/\.ts$/, "").replaceAll(/[\\/]/g, "-");

/** Bundles one module and returns the paths of those that it loads on demand. */
async function bundle(path) {
  const found = new Set();
  await build({
    entryPoints: [{ in: path, out: chunkName(path) }],
    outdir: dist,
    outExtension: { ".js": ".cjs" },
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
      {
        // commander needs it only for subcommands that are programs of their own, and would load it at every start.
        name: "no-child-process-in-commander",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
            /[\\/]commander[\\/]/.test(importer) ? { path: "none", namespace: "none" } : undefined,
          );
          onLoad({ filter: /^none$/, namespace: "none" }, () => ({ contents: "" }));
        },
      },
      {
        name: "load-on-demand",
        setup({ onResolve, resolve }) {
          onResolve({ filter: /^\./ }, async ({ kind, path: request, resolveDir, pluginData }) => {
            if (kind !== "dynamic-import" || pluginData === "seen" || !resolveDir.startsWith(source.slice(0, -1)))
              return undefined;
            const target = await resolve(request, { kind, resolveDir, pluginData: "seen" });
            found.add(target.path);
            return { path: `./${chunkName(target.path)}.cjs`, external: true };
          });
        },
      },
    ],
  });
  return found;
}

rmSync(dist, { recursive: true, force: true });
const done = new Set();
const waiting = [`${source}bin.ts`];
for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
  if (done.has(path)) continue;
  done.add(path);
  waiting.push(...(await bundle(path)));
}
