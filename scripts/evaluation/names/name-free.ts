/** Sentences without any name: how often a tagger takes their capitalized first word, or another, for one. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { loadResources } from "../../../src/resources.js";
import { fold } from "../../../src/text/fold.js";
import { createLayer } from "../../../src/text/layer.js";
import type { SequenceTagger, TaggedName } from "../../../src/extract/names/sequence-tagger.js";
import { settleTagged } from "../../../src/extract/names/settle-tagged.js";
import { hashOf } from "./splits.js";

const SHARED = new URL("../../../../shared/data/", import.meta.url);
const COMMON_VOICE = new URL("language/commonvoice/fr.txt", SHARED);
/** Common Voice's 5,000 lines hold some 3,100 name-free sentences; the rest come from its reading of debates. */
const DEBATES = new URL("raw/cv_debats_AN_2013_2018_CC0.txt.xz", SHARED);

const NAME_FREE_SENTENCES = 5000;

/** Words that begin sentences and are no name of their own, whatever registries of first names hold ("Elle", "Si"). */
const CLOSED_CLASS = new Set(
  (
    "le la l les un une des du de d au aux ce cet cette ces c mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs " +
    "je j tu il elle on nous vous ils elles ca cela ceci celui celle ceux celles qui que qu quoi dont ou lequel laquelle lesquels lesquelles " +
    "quel quelle quels quelles quelque quelques chaque aucun aucune tout toute tous toutes plusieurs certains certaines autre autres tel telle " +
    "et mais or donc ni car si quand lorsque lorsqu comme puisque puisqu parce afin pour par sans sous sur vers chez dans en entre avant apres " +
    "depuis pendant contre avec malgre selon devant derriere des jusqu jusque a y ne n pas plus moins tres trop assez aussi ainsi alors " +
    "apres puis ensuite enfin encore deja toujours jamais souvent bientot maintenant aujourd hier demain ici la voici voila comment combien pourquoi " +
    "oui non eh ah oh bien mal peu beaucoup tant seul seule seuls deux trois quatre cinq six sept huit neuf dix cent mille est"
  ).split(" "),
);

const LARGE = /\p{Lu}/u;
/** Signs that may open a sentence, then its first word. */
const FIRST_WORD = /^[\p{P}\p{S}\s]{0,4}(\p{Lu}\p{Ll}*)/u;
const LEAST_WORDS = 4;

interface KnownWords {
  readonly common: { has(word: string): boolean };
  /** First names and one-word places, folded. */
  readonly names: ReadonlySet<string>;
}

function knownWords(): KnownWords {
  const { commonWords, firstNames, places } = loadResources();
  const names = new Set([...firstNames].map(([name]) => fold(name)));
  for (const { name, aliases } of places) for (const one of [name, ...aliases]) names.add(fold(one));
  return { common: commonWords, names };
}

/**
 * Judged without any recognizer: no capital after the first letter; and the first word is of a closed class, or else one that
 * French writes small (`common-words.txt`) and that neither a first name nor a place bears. Of 200 of the 5,000, taken at even steps and
 * read, none held a name. A few in thousands hold one written small ("zone euro", "ministère de la défense"): that is why
 * only what is found at the beginning is surely false.
 */
export function isNameFree(sentence: string, { common, names }: KnownWords): boolean {
  const opening = FIRST_WORD.exec(sentence);
  if (opening === null) return false;
  const [head, first = ""] = opening;
  if (LARGE.test(sentence.slice(head.length)) || sentence.split(" ").length < LEAST_WORDS) return false;
  const next = sentence.charAt(head.length);
  const word = fold(first);
  // A first word joined to the next ("Peut-être", "Demandez-lui") is judged by its first part.
  if (/[\p{L}\p{N}]/u.test(next)) return false;
  return CLOSED_CLASS.has(word) || (common.has(word) && !names.has(word));
}

/** False in a fresh clone. */
export const areSentencesHere = (): boolean => existsSync(COMMON_VOICE);

/** The same 5,000 every time; undefined where ../shared is missing. */
export function nameFreeSentences(count = NAME_FREE_SENTENCES): string[] | undefined {
  if (!areSentencesHere()) return undefined;
  const known = knownWords();
  const kept = new Set<string>();
  const take = (line: string): void => {
    const sentence = line.trim();
    if (kept.size < count && isNameFree(sentence, known)) kept.add(sentence);
  };
  for (const line of readFileSync(COMMON_VOICE, "utf8").split("\n")) take(line);
  if (kept.size < count && existsSync(DEBATES)) {
    const text = execFileSync("xz", ["-dc", DEBATES.pathname], { maxBuffer: 1 << 28, encoding: "utf8" });
    // Neighbouring lines are of one debate: by hash, they come from all of them.
    for (const line of text.split("\n")) if (hashOf(line) % 64 === 0) take(line);
  }
  return [...kept];
}

interface FalseName {
  readonly sentence: string;
  readonly text: string;
  readonly kind: TaggedName["kind"];
  readonly isFirst: boolean;
}

/** All of these sentences' names are false. Each sentence is an article by itself: no other one tells the tagger better. */
export async function falseNames(tagger: SequenceTagger, sentences: readonly string[]): Promise<FalseName[]> {
  const all: FalseName[] = [];
  for (const sentence of sentences) {
    const layer = createLayer("body", sentence);
    const opens = layer.tokens.find(({ kind }) => kind !== "punctuation")?.start ?? 0;
    for (const { start, end, kind } of settleTagged(await tagger.tag([layer]), [layer]))
      all.push({ sentence, kind, text: layer.text.slice(start, end), isFirst: start <= opens });
  }
  return all;
}
