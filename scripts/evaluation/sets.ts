/** Every set of labelled pages that `npm run evaluate` scores and whose floors the tests hold, in the order printed. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readBrat } from "../../src/evaluation/brat.js";
import { readGold } from "../../src/evaluation/files.js";
import { evaluate, newScores, type Scores } from "../../src/evaluation/index.js";
import { evaluateNames } from "../../src/evaluation/names.js";
import type { Tagger } from "../../src/tagger.js";
import { languageScores } from "../language-figures.js";
import { corpusCases } from "../corpus-tools/cases.js";
import { scoreMetonymy } from "./metonymy.js";
import { authorityDates } from "./authority-dates.js";
import { nameSets } from "./names/sets.js";
import { shippedTagger } from "./names/shipped.js";
import { scorePersonVariants } from "./person-variants.js";
import { readHtmlPages, readText } from "./reading.js";
import { DUCKLING, ducklingMoney } from "./suites/duckling-money.js";
import { chrono } from "./suites/chrono.js";
import { compromiseNumbers } from "./suites/compromise-numbers.js";
import { ducklingNumbers } from "./suites/duckling-numbers.js";
import { dateparser } from "./suites/dateparser.js";
import { ducklingTime } from "./suites/duckling-time.js";
import { hasPopcorn, popcornRoles } from "./suites/popcorn-roles.js";
import { hasPeer } from "./suites/peer.js";
import { timebank } from "./suites/timebank.js";

export interface EvaluationSet {
  readonly name: string;
  readonly title: string;
  /** False where the data is not here: a fresh clone has no ../shared. */
  readonly isHere: boolean;
  /** Of data that is not in the clone: `npm run evaluate` alone holds its floors. */
  readonly isOutside: boolean;
  /** Scored only where it is asked for by name: it trains anew. */
  readonly isLong: boolean;
  score(tagger: Tagger): Promise<Scores>;
}

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const LANGUAGE = path("../shared/data/language");
const WINER = path("../shared/data/ner/winer/dev");

/** `isHere` is said of what lies in ../shared. */
const set = (
  name: string,
  title: string,
  score: EvaluationSet["score"],
  isHere?: boolean,
): EvaluationSet => ({
  name,
  title,
  isHere: isHere ?? true,
  isOutside: isHere !== undefined,
  isLong: false,
  score,
});

export const SETS: readonly EvaluationSet[] = [
  set("dev", "dev (tests/gold; tuned on)", ({ tag }) => evaluate(readGold(path("tests/gold")), tag)),
  set("test", "test (tests/heldout; only reported)", ({ tag }) => evaluate(readGold(path("tests/heldout")), tag)),
  set("corpus-dev", "corpus dev (data/corpus/dev; tuned on)", ({ tag }) => evaluate(corpusCases("dev"), tag)),
  set("corpus-test", "corpus test (data/corpus/test; only reported)", ({ tag }) => evaluate(corpusCases("test"), tag)),
  set("blocks-dev", "blocks of corpus dev, from text (tuned on)", (tagger) => readText("dev", tagger)),
  set("blocks-test", "blocks of corpus test, from text (only reported)", (tagger) => readText("test", tagger)),
  set("html-dev", "corpus dev as HTML (tuned on)", (tagger) => readHtmlPages("dev", tagger)),
  set("html-test", "corpus test as HTML (only reported)", (tagger) => readHtmlPages("test", tagger)),
  set("html-layouts", "68 more pages as HTML, of as many publishing systems (nothing learned from them)", (tagger) => readHtmlPages("layouts", tagger)),
  set("authority-dates", "100 texts dated 2020 and 2023: other offices of the same person (data/corpus/authority-dates.tsv)", (tagger) => authorityDates(tagger)),
  set("language", "language of sentences, tweets, word pairs, paragraphs (docs/language.md)", async () => (await languageScores()) ?? newScores(), existsSync(LANGUAGE)),
  set("metonymy-dev", "300 uses of names of capitals and seats of power (tuned on)", (tagger) => scoreMetonymy("dev", tagger)),
  set("metonymy", "300 more uses, of other subjects (data/corpus/metonymy/test.tsv; only reported)", (tagger) => scoreMetonymy("test", tagger)),
  set("winer-dev", "WiNER dev: Wikinews 2018, exact outermost spans", ({ tag }) => evaluateNames(readBrat(WINER), tag), existsSync(WINER)),
  set("popcorn-roles-train", "POPCORN train: roles of named persons (tuned on)", (tagger) => popcornRoles("train", tagger), hasPopcorn),
  set("popcorn-roles", "POPCORN test: roles of named persons, after the filter of docs/evaluation.md (only reported)", (tagger) => popcornRoles("test", tagger), hasPopcorn),
  set("name-variants-ids", "1,000 variants of 100 names of persons: one id for each name", scorePersonVariants),
  set("duckling-money", "Duckling's French amounts, alone and in a sentence", async () => ducklingMoney(), existsSync(DUCKLING)),
  set("duckling-time", "Duckling's French times, with a newspaper's preference", () => Promise.resolve(ducklingTime()), hasPeer("duckling_fr")),
  set("chrono", "chrono's French tests of dates", () => Promise.resolve(chrono()), hasPeer("chrono_fr")),
  set("dateparser", "dateparser's French relative dates", () => Promise.resolve(dateparser()), hasPeer("dateparser_fr_relative")),
  set("timebank", "French TimeBank dev: DATE and TIME of newspaper pages (tuned on)", () => Promise.resolve(timebank()), hasPeer("fr_timebank_dev")),
  set("duckling-numbers", "Duckling's French numbers and quantities, alone and in a sentence", () => Promise.resolve(ducklingNumbers()), hasPeer("duckling_fr")),
  set("compromise-numbers", "fr-compromise's numbers in words, alone and in a sentence", () => Promise.resolve(compromiseNumbers()), hasPeer("fr_compromise_numbers")),
  ...nameSets(shippedTagger),
]; // prettier-ignore
