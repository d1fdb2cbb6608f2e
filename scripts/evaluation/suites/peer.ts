/** The date tests of other parsers, read by our values stage: what their files have in common. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countOf, newScores, type Scores } from "../../../src/evaluation/index.js";
import { createValueFinders, resolveValues } from "../../../src/extract/values/index.js";
import { createLayer } from "../../../src/text/layer.js";
import type { DateMention, ValueMention } from "../../../src/types.js";

const FINDERS = createValueFinders();

/** One sentence of a peer, and whether the dates that we read in it are what it wants. */
export interface PeerCase {
  readonly line: number;
  readonly text: string;
  readonly isRight: (found: readonly DateMention[]) => boolean;
  /** What was wanted, for the list of misses. */
  readonly wanted: string;
}

const folder = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const fileOf = (name: string): string => folder(`../../../../shared/data/amounts-dates/${name}.jsonl`);

/** False on a clone without ../shared. */
export const hasPeer = (name: string): boolean => existsSync(fileOf(name));

/** The peer's lines, numbered from 1. */
export function readPeer(name: string): { readonly line: number; readonly record: unknown }[] {
  return readFileSync(fileOf(name), "utf8")
    .split("\n")
    .flatMap((text, at) => (text === "" ? [] : [{ line: at + 1, record: JSON.parse(text) as unknown }]));
}

/** Lines left out, "249" or "249-252", with the reason after a tab. */
export function readExcluded(name: string): ReadonlyMap<number, string> {
  const excluded = new Map<number, string>();
  for (const row of readFileSync(folder(`./excluded-${name}.tsv`), "utf8").split("\n")) {
    const [, first, last, reason] = /^(\d+)(?:-(\d+))?\t(.+)$/.exec(row) ?? [];
    if (first === undefined || reason === undefined) continue;
    for (let line = Number(first); line <= Number(last ?? first); line++) excluded.set(line, reason);
  }
  return excluded;
}

export function readDates(text: string, publishedAt: string | undefined, country: string): DateMention[] {
  const layer = createLayer("body", text);
  const mentions = FINDERS.flatMap((finder) => finder.find(layer, { publishedAt, country }));
  return resolveValues(mentions as ValueMention[]).filter((mention) => mention.kind === "date");
}

/** Layer "NAME value": the cases not left out, and how many of them are right; the share not left out beside. */
export function scorePeer(
  name: string,
  cases: readonly PeerCase[],
  read: (peerCase: PeerCase) => readonly DateMention[],
): Scores {
  const scores = newScores();
  const layer = `${name} value`;
  const excluded = readExcluded(name);
  const count = countOf(scores, layer);
  for (const peerCase of cases) {
    const { line, text, wanted } = peerCase;
    if (excluded.has(line)) continue;
    count.wanted++;
    const found = read(peerCase);
    if (found.length > 0 || wanted === NOTHING) count.found++;
    if (peerCase.isRight(found)) count.right++;
    else {
      const got = found.map((mention) => `${mention.text} = ${mention.value}`).join("; ");
      const what = found.length === 0 ? "missed" : wanted === NOTHING ? "spurious" : "wrong";
      scores.misses.push({ layer, what, text: `line ${line}: ${text}`, detail: `${wanted}, got ${got}` });
    }
  }
  scores.figures.set(`${name}: share of its cases that is scored`, count.wanted / cases.length);
  return scores;
}
/** `wanted` of a sentence that holds no date. */
export const NOTHING = "nothing";
