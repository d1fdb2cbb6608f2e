/** What the judge of French learns from: French and other sentences, whole and in crops, with names strewn in. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { wordsOf } from "../../src/language/features.js";
import { read } from "../../src/text/fold.js";
import { readCommonVoice } from "./common-voice.js";
import type { Random } from "./random.js";

export interface TrainingText {
  readonly text: string;
  readonly isFrench: boolean;
}

/** Lines taken of each large source: the rest would teach its jargon. */
const DEBATE_LINES = 40_000;
const LAW_LINES = 20_000;
/** Common Voice is small, and alone says "tu": nobody does so in parliament or in law. */
const SPOKEN_WEIGHT = 5;
/** Pseudo-sentences of each language that has only a list of words: enough to meet each word a dozen times. */
const KIN_SENTENCES = 800;
/** A word of theirs that French sentences hold so often is French as well, and no evidence against it. */
const FRENCH_WORD_COUNT = 8;
const LONGEST_LINE = 400;

const lines = (text: string): string[] => text.split("\n").filter((line) => /\p{L}{2}/u.test(line));

/** Every n-th line, so that the whole source is seen. */
function sample(all: readonly string[], count: number): string[] {
  const stride = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, at) => at % stride === 0).slice(0, count);
}

function unpack(shared: URL, file: string): string[] {
  const path = new URL(`raw/${file}`, shared).pathname;
  return lines(execFileSync("xz", ["-dc", path], { maxBuffer: 1 << 30, encoding: "utf8" }));
}

function winer(shared: URL): string[] {
  const folder = new URL("ner/winer/train/", shared);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => lines(readFileSync(new URL(name, folder), "utf8")));
}

interface Sources {
  readonly french: readonly string[];
  readonly other: readonly string[];
  readonly english: readonly string[];
  readonly frenchNames: readonly string[];
  readonly otherNames: readonly string[];
  readonly kin: readonly (readonly string[])[];
}

let sources: Sources | undefined;

function load(shared: URL): Sources {
  const voice = readCommonVoice(shared, "train");
  // The debates are where many sentences of Common Voice come from.
  const kept = new Set(
    (["dev", "test"] as const).flatMap((part) => readCommonVoice(shared, part).map(({ text }) => text)),
  );
  const spoken = voice.filter(({ code }) => code === "fr").map(({ text }) => text);
  const french = [
    ...Array.from({ length: SPOKEN_WEIGHT }, () => spoken).flat(),
    ...sample(unpack(shared, "cv_debats_AN_2013_2018_CC0.txt.xz"), DEBATE_LINES),
    ...sample(unpack(shared, "lois_canada_fr_OGL.txt.xz"), LAW_LINES),
    ...winer(shared),
  ].filter((text) => !kept.has(text));
  const table = (path: string): string[][] =>
    readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
  const capitals = (name: string): string =>
    name.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (first) => first.toUpperCase());
  const places = table("data/gazetteer/places.tsv").map((cells) => cells[1] ?? "");
  const firstNames = table("data/gazetteer/first-names.tsv").filter(([, count]) => Number(count) > 500);
  const surnames = readFileSync(new URL("people/surnames_by_country.csv", shared), "utf8")
    .split("\n")
    .map((line) => line.split(",")[5] ?? "")
    .filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name));
  const sentences = french.map((text) => read(text.slice(0, LONGEST_LINE)).text);
  const isFrench = frequentIn(sentences);
  return {
    french: sentences,
    other: voice.filter(({ code }) => code !== "fr").map(({ text }) => read(text).text),
    english: voice.filter(({ code }) => code === "en").map(({ text }) => read(text).text),
    frenchNames: [...places, ...firstNames.map(([name = ""]) => capitals(name))],
    otherNames: surnames,
    kin: table("scripts/language/kin.tsv").map(([, words = ""]) =>
      words.split(" ").filter((word) => !isFrench(word)),
    ),
  };
}

function frequentIn(sentences: readonly string[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of wordsOf(sentence.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => (counts.get(word) ?? 0) >= FRENCH_WORD_COUNT;
}

/** One pass: every sentence once, French ones as often in all as the others. */
export function* trainingTexts(shared: URL, random: Random): Generator<TrainingText> {
  sources ??= load(shared);
  const { french, other, english, kin } = sources;
  const kinTexts = kin.flatMap((words) =>
    Array.from({ length: KIN_SENTENCES }, () =>
      Array.from({ length: 2 + random.below(9) }, () => random.pick(words)).join(" "),
    ),
  );
  const others = [...other, ...english, ...english, ...kinTexts];
  const total = Math.max(french.length, others.length);
  for (let index = 0; index < total; index++) {
    yield { text: vary(random.pick(french), true, sources, random), isFrench: true };
    yield { text: vary(random.pick(others), false, sources, random), isFrench: false };
  }
}

/** As it may stand in a newspaper: a headline's length, full of names of elsewhere, without accents, all in capitals. */
function vary(text: string, isFrench: boolean, from: Sources, random: Random): string {
  let words = text.split(/\s+/);
  if (random.next() < 0.6) {
    const length = 1 + random.below(random.next() < 0.5 ? 4 : 14);
    const start = random.below(Math.max(1, words.length - length + 1));
    words = words.slice(start, start + length);
  }
  if (random.next() < (isFrench ? 0.35 : 0.5)) {
    // A name of the other side must not decide.
    const names = random.next() < (isFrench ? 0.3 : 0.8) ? from.frenchNames : from.otherNames;
    for (let times = 1 + random.below(Math.max(1, words.length / 4)); times > 0; times--)
      words.splice(random.below(words.length + 1), 0, random.pick(names));
  }
  if (isFrench && words.length > 6 && random.next() < 0.05) {
    const title = random.pick(from.english).split(/\s+/).slice(0, 4);
    words.splice(random.below(words.length), 0, ...title);
  }
  let varied = words.join(" ");
  const style = random.next();
  if (style < 0.04) varied = varied.toUpperCase();
  else if (style < 0.08) varied = varied.replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (first) => first.toUpperCase());
  else if (style < 0.16) varied = varied.toLowerCase();
  if (isFrench && random.next() < 0.08) varied = varied.normalize("NFD").replace(/\p{M}+/gu, "");
  if (isFrench && random.next() < 0.06) varied = varied.replaceAll("'", "");
  return varied;
}
