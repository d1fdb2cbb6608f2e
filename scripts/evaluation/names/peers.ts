/** One table: our names beside those of compromise and fr-compromise, on the same texts in the same run. */
import { f1, precision, recall, type Count, type Scores } from "../../../src/evaluation/index.js";
import type { SequenceTagger } from "../../../src/extract/names/sequence-tagger.js";
import { createLayer } from "../../../src/text/layer.js";
import { compromiseNames, frenchCompromiseNames, type PeerName } from "../../peers/compromise.js";
import { countWords } from "../../speed/clock.js";
import { answersOf, COMPARED, type NamedDocument } from "../../../src/evaluation/name-answers.js";
import { ALL } from "../../../src/evaluation/name-counts.js";
import { scoreAnswers } from "./score.js";

/** A peer takes the text of a layer and nothing of its tokens; it says no confidence. */
const peerTagger = (name: string, namesIn: (text: string) => PeerName[]): SequenceTagger => ({
  name,
  version: "as installed",
  tag: (layers) =>
    layers.flatMap(({ field, text }) =>
      namesIn(text).map(({ kind, start, end }) => ({ kind, start, end, field, confidence: 1 })),
    ),
});

const nameTaggerPeers = (): SequenceTagger[] => [
  peerTagger("compromise", compromiseNames),
  peerTagger("fr-compromise", frenchCompromiseNames),
];

export interface PeerFigures {
  readonly name: string;
  readonly scores: Scores;
  readonly wordsPerSecond: number;
}

/** Of the texts as strings: the way from the string to the names, tokens and sentences included for those that need them. */
export async function comparePeers(
  ours: SequenceTagger,
  documents: readonly NamedDocument[],
): Promise<PeerFigures[]> {
  const figures: PeerFigures[] = [];
  for (const tagger of [ours, ...nameTaggerPeers()]) {
    // Scoring first: it warms the tagger up.
    const scores = scoreAnswers(await answersOf(tagger, documents));
    figures.push({ name: tagger.name, scores, wordsPerSecond: await speedOf(tagger, documents) });
  }
  return figures;
}

/** Readings go on for so long where one is over at once. */
const LEAST_MS = 1500;
const US_PER_S = 1e6;

/** Words a second of processor time: the best reading of all documents. */
export async function speedOf(
  tagger: SequenceTagger,
  documents: readonly NamedDocument[],
  { tokensGiven = false } = {},
): Promise<number> {
  const given = documents.map(({ fields }) =>
    fields.map(({ layer }) => layer).filter(({ text }) => text.trim() !== ""),
  );
  const words = countWords(given.flat().map(({ source }) => source));
  let best = Infinity;
  for (let spent = 0; spent < LEAST_MS * 1000;) {
    const from = process.cpuUsage();
    for (const layers of given)
      await tagger.tag(tokensGiven ? layers : layers.map(({ field, source }) => createLayer(field, source)));
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, user + system);
    spent += Math.max(user + system, 1000);
  }
  return (words / best) * US_PER_S;
}

const share = (value: number): string => value.toFixed(3).replace(/^0/, "").padStart(6);

/** Speeds as shares of ours: the machine of the day counts in all of them alike. */
export function peersTable(figures: readonly PeerFigures[]): string {
  const ours = figures[0]?.wordsPerSecond ?? NaN;
  const kinds = [...COMPARED, ALL];
  const cells = (count: Count | undefined): string =>
    count === undefined
      ? "".padEnd(21)
      : ` ${[precision(count), recall(count), f1(count)].map(share).join(" ")}`;
  return [
    `${"".padEnd(15)}${kinds.map((kind) => ` ${kind.padEnd(20)}`).join("")} words/s`,
    `${"".padEnd(15)}${kinds.map(() => "      P      R      F").join("")}  of ours`,
    ...figures.map(
      ({ name, scores, wordsPerSecond }) =>
        name.padEnd(15) +
        kinds.map((kind) => cells(scores.counts.get(kind))).join("") +
        `  ×${(wordsPerSecond / ours).toFixed(2)} (${Math.round(wordsPerSecond / 1000)} k)`,
    ),
  ].join("\n");
}
