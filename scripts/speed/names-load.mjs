/** Loads the recognizer of names in a fresh process and reads the texts of its standard input; prints ms and megabytes. */
import { readFileSync } from "node:fs";
import { createNameTagger } from "../../dist/extract/names/model/tagger.js";
import { loadNamesModel } from "../../dist/resources.js";
import { createLayer } from "../../dist/text/layer.js";

const layers = JSON.parse(readFileSync(0, "utf8")).map((text) => createLayer("body", text));
globalThis.gc();
const before = process.memoryUsage().rss;
const started = performance.now();
const tagger = createNameTagger(loadNamesModel());
const ms = performance.now() - started;
for (const layer of layers) tagger.tag([layer]);
globalThis.gc();
console.log(JSON.stringify({ ms, megabytes: (process.memoryUsage().rss - before) / 1e6 }));
