/**
 * The recognizer of names in a process of its own and as compiled code (what runs TypeScript directly costs time and memory of
 * its own): how long it loads, what memory it holds, how many words a second it reads. Standard input: rounds and texts.
 */
import { readFileSync } from "node:fs";
import { createNameTagger } from "../../dist/extract/names/model/tagger.js";
import { loadNamesModel } from "../../dist/resources.js";
import { createLayer } from "../../dist/text/layer.js";

const WARM_UP = 3;
const WORD = /[\p{L}\p{N}]+/gu;

const { rounds, documents } = JSON.parse(readFileSync(0, "utf8"));
const all = documents.map(({ title, body }) => [createLayer("title", title), createLayer("body", body)]);
const text = all.flatMap((layers) => layers.map((layer) => layer.text)).join("\n");
const countWords = () => [...text.matchAll(WORD)].length;
const words = countWords();
const cpuMs = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

globalThis.gc();
const before = process.memoryUsage().rss;
const started = performance.now();
const tagger = createNameTagger(loadNamesModel());
const ms = performance.now() - started;
let names = 0;
const read = () => {
  names = 0;
  for (const layers of all) names += tagger.tag(layers).length;
};
read();
globalThis.gc();
const megabytes = (process.memoryUsage().rss - before) / 1e6;

const stage = [];
const calibration = [];
for (let round = -WARM_UP; round < rounds; round++) {
  const took = cpuMs(read);
  const calibrated = cpuMs(countWords);
  if (round < 0) continue;
  stage.push((words / took) * 1000);
  calibration.push((words / calibrated) * 1000);
}
console.log(JSON.stringify({ words, names, ms, megabytes, stage, calibration }));
