/** fr-compromise's tests of numbers in words, read by the numbers module, alone and in a sentence. */
import { readExcluded, readPeer } from "./peer.js";
import { countOf, newScores, type Scores } from "../../../src/evaluation/index.js";
import { readNumbers } from "../../../src/extract/values/numbers.js";
import { createLayer } from "../../../src/text/layer.js";

const FILE = "fr_compromise_numbers";
const LAYER = "numbers value";
const CARRIERS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `On en a compté ${text} avant midi.`,
];

interface Case {
  readonly text: string;
  readonly expected: number;
}

export function compromiseNumbers(): Scores {
  const scores = newScores();
  const count = countOf(scores, LAYER);
  const excluded = readExcluded("compromise-numbers");
  const cases = readPeer(FILE);
  for (const { line, record } of cases) {
    if (excluded.has(line)) continue;
    const { text, expected } = record as Case;
    for (const carry of CARRIERS) {
      const sentence = carry(text);
      const found = readNumbers(createLayer("body", sentence));
      const [first] = found;
      const isWhole =
        found.length === 1 && first !== undefined && sentence.slice(first.start, first.end) === text;
      count.wanted++;
      count.found += found.length;
      if (isWhole && first.value === expected) count.right++;
      else scores.misses.push({ layer: LAYER, what: found.length === 0 ? "missed" : "wrong", text: `line ${String(line)}`, detail: `${sentence}: ${found.map(({ value }) => value).join(", ")}, wanted ${String(expected)}` }); // prettier-ignore
    }
  }
  scores.figures.set("share of its cases that is scored", count.wanted / CARRIERS.length / cases.length);
  return scores;
}
