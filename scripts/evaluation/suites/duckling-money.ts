/**
 * Duckling's French corpus of amounts of money, by value: each spelling alone and in a sentence. Read where it lies
 * (../shared is no part of the product), never copied; the cases left out are listed by line, each with its reason.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countOf, newScores, type Scores } from "../../../src/evaluation/count.js";
import { amounts } from "../../../src/extract/values/amounts.js";
import { createLayer } from "../../../src/text/layer.js";
import type { AmountMention, Mention, ReadingContext } from "../../../src/types.js";

export const DUCKLING = fileURLToPath(
  new URL("../../../../shared/data/amounts-dates/duckling_fr.jsonl", import.meta.url),
);
const EXCLUDED = fileURLToPath(new URL("./excluded-money.tsv", import.meta.url));
const LAYER = "money value";

interface Case {
  readonly dim: string;
  readonly text: string;
  readonly expected: {
    readonly kind: "simple" | "between" | "above" | "under";
    readonly currency: string;
    readonly value: number | readonly [number, number];
  };
}

/** Whichever dollar, pound or rial: theirs has no country. */
const FAMILIES: Readonly<Record<string, RegExp>> = {
  Dollar: /^(?:[A-Z]{2}D)$/,
  Pound: /^(?:GBP|EGP|LBP|SYP|SDG)$/,
  Rial: /^(?:IRR|OMR|YER)$/,
  Riyal: /^(?:SAR|QAR)$/,
};
const APPROXIMATE = { above: "atLeast", under: "atMost" } as const;
/** No date, and a country with a dollar of its own: their corpus knows neither. */
const CONTEXT: ReadingContext = { country: "CA", publishedAt: undefined };
const CARRIERS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Le comité a voté ${text} pour la rénovation du gymnase.`,
];

const isAmount = (mention: Mention): mention is AmountMention => mention.kind === "amount";

export function ducklingMoney(): Scores {
  const scores = newScores();
  const count = countOf(scores, LAYER);
  const excluded = excludedLines();
  const lines = readFileSync(DUCKLING, "utf8").split("\n");
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "" || excluded.has(at + 1)) continue;
    const { dim, text, expected } = JSON.parse(line) as Case;
    if (dim !== "AmountOfMoney") continue;
    for (const carry of CARRIERS) {
      count.wanted++;
      const found = amounts.find(createLayer("body", carry(text)), CONTEXT).filter(isAmount);
      count.found += found.length;
      const [mention] = found;
      if (found.length === 1 && mention !== undefined && isRight(mention, expected)) count.right++;
      else {
        const detail = `line ${String(at + 1)}, wanted ${JSON.stringify(expected)}`;
        const what = mention === undefined ? "missed" : "wrong";
        scores.misses.push({ layer: LAYER, what, text: found.map((one) => one.text).join(" | "), detail });
      }
    }
  }
  return scores;
}

function isRight(mention: AmountMention, { kind, currency, value }: Case["expected"]): boolean {
  const isCurrency = FAMILIES[currency]?.test(mention.currency) ?? mention.currency === currency;
  if (!isCurrency) return false;
  if (typeof value !== "number") return mention.min === value[0] && mention.max === value[1];
  return (
    mention.value === value &&
    (kind === "simple" || kind === "between" || mention.approximate === APPROXIMATE[kind])
  );
}

/** Line numbers of the cases that mean something else in a newspaper; the file says what. */
function excludedLines(): ReadonlySet<number> {
  const rows = readFileSync(EXCLUDED, "utf8").split("\n");
  return new Set(
    rows.filter((row) => row !== "" && !row.startsWith("#")).map((row) => Number(row.split("\t")[0])),
  );
}
