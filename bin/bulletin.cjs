#!/usr/bin/env node
// Runs the bundles of dist/ with the code that V8 compiled when they were built: compiling it anew takes longer than most commands do. Another version of
// Node, or other flags, have no use for that code; V8 then refuses it and compiles the source.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Script } = require("node:vm");

const dist = join(__dirname, "../dist");

/** Every bundle that has been loaded: what it exports, and its script, whose compiled code the build writes down. */
const bundles = new Map();

function load(name) {
  const known = bundles.get(name);
  if (known) return known.module.exports;
  const filename = join(dist, name);
  // The bundles are ASCII, of which the quickest encoding makes the same.
  const source = readFileSync(filename, "latin1");
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    cachedData: compiledCode(filename),
  });
  const module = { exports: {} };
  bundles.set(name, { module, script });
  const requireFromBundle = (id) => (id.startsWith("./") ? load(id.slice("./".length)) : require(id));
  script.runInThisContext()(module.exports, requireFromBundle, module, filename, dist);
  return module.exports;
}

function compiledCode(filename) {
  try {
    return readFileSync(`${filename}.cache`);
  } catch {
    // A copy without it starts more slowly and does the same.
    return undefined;
  }
}

load("bin.cjs");

exports.bundles = bundles;
