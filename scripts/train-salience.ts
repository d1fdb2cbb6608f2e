/**
 * Learns the weights of src/link/salience.ts from data/corpus/train, and prints them to be copied there: a softmax over the
 * entities of each page, between each that the editor names first and all that are not named. Weights of signs stay at or above 0,
 * which keeps salience monotone. Says how well the order is met in four folds of train, and on dev.
 *
 *   node_modules/.bin/tsx scripts/train-salience.ts
 */
import { kindOf, signsOf, wordsOf } from "../src/link/salience.js";
import { createTagger } from "../src/tagger.js";
import { fold } from "../src/text/fold.js";
import { corpusCases } from "./corpus-tools/cases.js";

const SIGNS = ["title", "position", "lead", "frequency", "office"] as const;
const ROUNDS = 200;
const RATE = 0.3;
/** Strength of the pull to 0, shared by all pages. */
const DECAY = 0.5;
const FOLDS = 4;

interface Candidate {
  readonly id: string;
  readonly isNamed: boolean;
  readonly features: ReadonlyMap<string, number>;
}
interface Page {
  readonly wanted: number;
  readonly candidates: readonly Candidate[];
}
type Weights = ReadonlyMap<string, number>;

const tagger = createTagger();

async function pagesOf(part: "train" | "dev"): Promise<Page[]> {
  const pages: Page[] = [];
  for (const { source, expected } of corpusCases(part)) {
    const record = await tagger.tag({ text: source, ...expected.input });
    const named = new Set((expected.salient ?? []).map((name) => fold(name)));
    const titleWords = wordsOf(record.title ?? "");
    const candidates = record.entities.flatMap((entity): Candidate[] => {
      const kind = kindOf(entity);
      if (kind === undefined || !("name" in entity)) return [];
      const signs = signsOf(entity, (record.body ?? "").length, titleWords);
      const features = new Map<string, number>(SIGNS.map((sign) => [sign, signs[sign]]));
      // Kind and type apart: a type seldom seen leans on its kind.
      features.set(entity.kind, 1).set(kind, 1);
      return [{ id: entity.id, isNamed: named.has(fold(entity.name)), features }];
    });
    pages.push({ wanted: named.size, candidates });
  }
  return pages;
}

const isSign = (feature: string): boolean => SIGNS.some((sign) => sign === feature);
const scoreOf = ({ features }: Candidate, weights: Weights): number =>
  [...features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);

function learn(pages: readonly Page[]): Weights {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Map<string, number>();
    for (const page of pages) addSlope(page, weights, slope);
    for (const [name, sum] of slope) {
      const whole = (sum + DECAY * (weights.get(name) ?? 0)) / pages.length;
      const square = (squares.get(name) ?? 0) + whole * whole;
      squares.set(name, square);
      const next = (weights.get(name) ?? 0) - (RATE * whole) / Math.sqrt(square + 1e-8);
      weights.set(name, isSign(name) ? Math.max(0, next) : next);
    }
  }
  return weights;
}

function addSlope({ candidates }: Page, weights: Weights, slope: Map<string, number>): void {
  const named = candidates.filter(({ isNamed }) => isNamed);
  const others = candidates.filter(({ isNamed }) => !isNamed);
  if (named.length === 0 || others.length === 0) return;
  const scores = others.map((one) => scoreOf(one, weights));
  for (const one of named) {
    const own = scoreOf(one, weights);
    const highest = Math.max(own, ...scores);
    const shares = scores.map((score) => Math.exp(score - highest));
    const all = shares.reduce((sum, share) => sum + share, Math.exp(own - highest));
    const add = ({ features }: Candidate, share: number): void => {
      for (const [name, value] of features) slope.set(name, (slope.get(name) ?? 0) + share * value);
    };
    add(one, Math.exp(own - highest) / all - 1);
    for (const [at, other] of others.entries()) add(other, (shares[at] ?? 0) / all);
  }
}

/** How many of those that an editor names first are among as many that the weights put first. */
function met(pages: readonly Page[], weights: Weights): { right: number; wanted: number } {
  let right = 0;
  let wanted = 0;
  for (const page of pages) {
    const ranked = page.candidates.toSorted(
      (a, b) => scoreOf(b, weights) - scoreOf(a, weights) || (a.id < b.id ? -1 : 1),
    );
    right += ranked.slice(0, page.wanted).filter(({ isNamed }) => isNamed).length;
    wanted += page.wanted;
  }
  return { right, wanted };
}

/** Scale and bias that bring sums to chances. */
function calibrate(pages: readonly Page[], weights: Weights): { scale: number; bias: number } {
  const points = pages.flatMap(({ candidates }) =>
    candidates.map((one) => ({ score: scoreOf(one, weights), y: one.isNamed ? 1 : 0 })),
  );
  let [scale, bias] = [1, -5];
  for (let round = 0; round < 4000; round++) {
    let [ofScale, ofBias] = [0, 0];
    for (const { score, y } of points) {
      const off = 1 / (1 + Math.exp(-(scale * score + bias))) - y;
      ofScale += off * score;
      ofBias += off;
    }
    scale -= (0.05 * ofScale) / points.length;
    bias -= (0.05 * ofBias) / points.length;
  }
  return { scale, bias };
}

const train = await pagesOf("train");
const dev = await pagesOf("dev");
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const inFold = (at: number): boolean => at % FOLDS === fold;
  const weights = learn(train.filter((_, at) => !inFold(at)));
  return met(train.filter((_, at) => inFold(at)), weights);
}); // prettier-ignore
const weights = learn(train);
const share = ({ right, wanted }: { right: number; wanted: number }): string => `${right} of ${wanted}`;
console.log(`in ${FOLDS} folds of train: ${folds.map(share).join(", ")}`);
console.log(`train itself: ${share(met(train, weights))}; dev: ${share(met(dev, weights))}`);
const { scale, bias } = calibrate(train, weights);
console.log(`CALIBRATION: scale ${scale.toFixed(2)}, bias ${bias.toFixed(2)}`);
for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [kind = "", type] = name.split("/");
  const whole = type === undefined ? weight : weight + (weights.get(kind) ?? 0);
  console.log(`${name}: ${whole.toFixed(2)}`);
}
