/** One table: Repère's values beside those of Recognizers-Text, chrono and fr-compromise, on the same sentences. */
import { chronoCasual, chronoStrict } from "./peers/chrono.js";
import { compromiseNumbers } from "./peers/compromise.js";
import { KINDS, type Kind, type Peer, type Question, type Valued } from "./peers/peer.js";
import { recognizersText } from "./peers/recognizers.js";
import { repere } from "./peers/repere.js";
import { corpusQuestions, tableQuestions } from "./peers/sentences.js";

const HELP = `Usage: node_modules/.bin/tsx scripts/values-peers.ts [--sample N]

Asks each recognizer for the amounts, percentages, quantities and dates of the same sentences: those of the tables of
tests/extract/values (Repère is written against these, so its figures there only show that the tables hold) and those
of data/corpus/dev that hold a value, each sentence by itself. Of each set N sentences at even steps (default 200;
0 for all: Recognizers-Text then takes many minutes).

  found   of the values wanted, how many overlap something found
  exact   … are found with the very same span
  right   … overlap something found whose value is right: the number (not the currency), the date in EDTF; where a
          recognizer offers several readings, one right reading is enough
  false   found where none of the kind is wanted, for a hundred wanted
  words/s processor time, the best reading of the set, from each sentence as a string to its values`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const size = args.includes("--sample") ? Number(args[args.indexOf("--sample") + 1]) : 200;
const PEERS: readonly Peer[] = [repere, recognizersText, chronoCasual, chronoStrict, compromiseNumbers];

interface Counts {
  wanted: number;
  found: number;
  exact: number;
  right: number;
  spurious: number;
}

const isOver = (a: Valued, b: Valued): boolean => a.start < b.end && b.start < a.end;

function score(questions: readonly Question[], answers: readonly (readonly Valued[])[], kind: Kind): Counts {
  const counts: Counts = { wanted: 0, found: 0, exact: 0, right: 0, spurious: 0 };
  for (const [i, question] of questions.entries()) {
    const found = (answers[i] ?? []).filter((one) => one.kind === kind);
    const wanted = question.wanted.filter((one) => one.kind === kind);
    for (const one of wanted) {
      const over = found.filter((other) => isOver(one, other));
      counts.wanted++;
      if (over.length > 0) counts.found++;
      if (over.some(({ start, end }) => start === one.start && end === one.end)) counts.exact++;
      if (over.some(({ readings }) => readings.some((reading) => one.readings.includes(reading))))
        counts.right++;
    }
    counts.spurious += found.filter((one) => !wanted.some((other) => isOver(one, other))).length;
  }
  return counts;
}

/** Readings go on for so long where one is over at once: a compiler of JavaScript needs its time. */
const LEAST_MS = 1500;

/** Milliseconds of processor time for one reading of the set: the best one. */
function timeOf(peer: Peer, questions: readonly Question[]): number {
  let best = Infinity;
  for (let spent = 0; spent < LEAST_MS;) {
    const before = process.cpuUsage();
    for (const question of questions) peer.read(question);
    const { user, system } = process.cpuUsage(before);
    const took = (user + system) / 1000;
    best = Math.min(best, took);
    spent += Math.max(took, 1);
  }
  return best;
}

const wordsOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

function spread<T>(all: readonly T[]): readonly T[] {
  if (size === 0 || size >= all.length) return all;
  return Array.from({ length: size }, (_, i) => all[Math.floor((i * all.length) / size)] as T);
}

const share = (part: number, whole: number): string =>
  (whole === 0 ? "–" : (part / whole).toFixed(2).replace(/^0/, "")).padStart(6);

for (const [name, all] of [
  ["tables of tests/extract/values", tableQuestions()],
  ["data/corpus/dev, sentence by sentence", corpusQuestions()],
] as const) {
  const questions = spread(all);
  console.log(`\n${name}: ${questions.length} of ${all.length} sentences, ${wordsOf(questions)} words\n`);
  console.log(`${"".padEnd(38)}wanted  found  exact  right  false`);
  const answers = new Map(PEERS.map((peer) => [peer, questions.map((question) => peer.read(question))]));
  for (const kind of KINDS) {
    for (const peer of PEERS.filter(({ kinds }) => kinds.includes(kind))) {
      const { wanted, found, exact, right, spurious } = score(questions, answers.get(peer) ?? [], kind);
      const shares = [found, exact, right].map((part) => ` ${share(part, wanted)}`).join("");
      const noise = String(Math.round((100 * spurious) / Math.max(1, wanted))).padStart(6);
      console.log(`${kind.padEnd(12)}${peer.name.padEnd(26)}${String(wanted).padStart(6)}${shares} ${noise}`);
    }
  }
  console.log("");
  for (const peer of PEERS) {
    const rate = Math.round((wordsOf(questions) / timeOf(peer, questions)) * 1000);
    console.log(`${peer.name.padEnd(26)}${rate.toLocaleString("fr").padStart(12)} words/s`);
  }
}
