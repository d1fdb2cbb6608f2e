/**
 * How often the language is right on sentences, tweets, word pairs and paragraphs nobody trained on, beside eld alone
 * and franc alone. `npm run evaluate` prints and pins these figures; run as a program it prints them by language too.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { newScores, type Scores } from "../src/evaluation/count.js";
import { detectLanguage, loadLanguage } from "../src/language/index.js";
import { readLanguageTables } from "../src/resources.js";
import { scoreParagraphs } from "./language/paragraph-figures.js";
import { peers } from "./language/peers.js";
import { readTestSets, type TestSet } from "./language/test-sets.js";

const HELP = `Usage: npx tsx scripts/language-figures.ts [--peers]

Needs ../shared/data/language. French recall and false French of the language stage, with counts; with --peers eld
alone and franc alone beside it, in the same run.`;

const SHARED = new URL("../../shared/data/", import.meta.url);

export interface LanguageFigure {
  readonly set: string;
  readonly judge: string;
  /** French found as French, of all French. */
  readonly right: number;
  readonly french: number;
  /** Taken for French, of all that is not. */
  readonly wrong: number;
  readonly others: number;
  /** By language, of what was taken for French. */
  readonly taken: ReadonlyMap<string, number>;
}

function score(
  { name, sentences }: TestSet,
  judge: string,
  isFrench: (text: string) => boolean,
): LanguageFigure {
  let [right, french, wrong, others] = [0, 0, 0, 0];
  const taken = new Map<string, number>();
  for (const { code, text } of sentences) {
    const found = isFrench(text);
    if (code === "fr") {
      french++;
      if (found) right++;
    } else {
      others++;
      if (!found) continue;
      wrong++;
      taken.set(code, (taken.get(code) ?? 0) + 1);
    }
  }
  return { set: name, judge, right, french, wrong, others, taken };
}

/** The figures of the stage itself and, when asked, of its peers; undefined where ../shared is missing. */
export async function languageFigures(withPeers = false): Promise<LanguageFigure[] | undefined> {
  if (!existsSync(new URL("language/", SHARED))) return undefined;
  await loadLanguage(readLanguageTables);
  const judges: Record<string, (text: string) => boolean> = {
    repere: (text) => detectLanguage(text, "").code === "fr",
    ...(withPeers ? peers() : {}),
  };
  return readTestSets(SHARED).flatMap((set) =>
    Object.entries(judges).map(([judge, isFrench]) => score(set, judge, isFrench)),
  );
}

/**
 * The same as layers for `npm run evaluate`, each a share: "<set> French value" of French found, "<set> other value" of
 * other languages not taken for French, then what `scoreParagraphs` counts, the corpus's test part included.
 */
export async function languageScores(): Promise<Scores | undefined> {
  const figures = await languageFigures();
  if (figures === undefined) return undefined;
  const scores = newScores();
  for (const { set, right, french, wrong, others } of figures) {
    scores.counts.set(`${set} French value`, { right, found: french, wanted: french });
    scores.counts.set(`${set} other value`, { right: others - wrong, found: others, wanted: others });
  }
  for (const [layer, count] of scoreParagraphs(SHARED, ["dev", "test"]))
    scores.counts.set(`${layer} value`, count);
  return scores;
}

const percent = (part: number, whole: number): string => (whole === 0 ? "—" : (part / whole).toFixed(4));

async function main(args: ReadonlySet<string>): Promise<void> {
  const figures = await languageFigures(args.has("--peers"));
  if (figures === undefined) {
    console.log("language: skipped, ../shared/data/language is missing");
    return;
  }
  for (const { set, judge, right, french, wrong, others, taken } of figures) {
    const most = [...taken].sort((a, b) => b[1] - a[1]).slice(0, 6);
    console.log(
      `${set.padEnd(14)} ${judge.padEnd(7)} French ${percent(right, french)} (${right}/${french})  false French ` +
        `${percent(wrong, others)} (${wrong}/${others})  ${most.map(([code, count]) => `${code} ${count}`).join(", ")}`,
    );
  }
  for (const [layer, { right, wanted }] of scoreParagraphs(SHARED, ["dev"]))
    console.log(`${layer.padEnd(40)} ${percent(right, wanted)} (${right}/${wanted})`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = new Set(process.argv.slice(2));
  if (args.has("--help")) console.log(HELP);
  else await main(args);
}
