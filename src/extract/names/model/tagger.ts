/**
 * Text → spans of names, by the linear model: what is seen of each word is added up, the best labels of each sentence are found,
 * and once more with what the first reading says of each word elsewhere in the document.
 */
import { calibrated } from "../../../model/calibration.js";
import { bestPath } from "../../../model/chain.js";
import { factorsOf, Lattice } from "../../../model/lattice.js";
import type { TextLayer } from "../../../types.js";
import type { SequenceTagger, TaggedName } from "../sequence-tagger.js";
import { addContext, addNeighbour, addOwn, featureOf, NEIGHBOURS, type Add, type SentenceView } from "./features.js"; // prettier-ignore
import type { NamesModel } from "./file.js";
import { LABELLED_KINDS, LABELS, namesIn, OUTSIDE } from "./labels.js";
import { viewsOf } from "./views.js";
import { addVotes, countVotes, noVerdicts, verdictsOf, type FirstReading } from "./votes.js";
import { createLook, type Word } from "./word.js";

/** A sentence with the sums of its words. */
interface Scored extends FirstReading {
  readonly path: Uint8Array;
  readonly layer: TextLayer;
  readonly view: SentenceView;
  /** `at * LABELS + label`, without votes. */
  readonly sums: Float64Array;
  /** The same in the scale of the chain, each word read as one that stands nowhere else. */
  readonly scores: Float64Array;
}

/** What a word adds as a neighbour at -2, -1, 1, 2 and by itself, in units: `place * LABELS + label`. */
type WordSums = Int32Array;
const OWN = NEIGHBOURS.length;

export interface NameTagger extends SequenceTagger {
  tag(layers: readonly TextLayer[]): readonly TaggedName[];
}

/** A stretch of a sentence, `[from, to)`. */
interface Window {
  readonly from: number;
  readonly to: number;
}

/** What stands farther from a name than so many words changes its probability by less than calibration can tell. */
const AROUND = 6;

/** The surroundings of a name, widened to where no other name is cut. */
function windowOf(path: Uint8Array, first: number, end: number): Window {
  let from = Math.max(0, first - AROUND);
  let to = Math.min(path.length, end + AROUND);
  while (from > 0 && path[from] !== OUTSIDE) from--;
  while (to < path.length && path[to - 1] !== OUTSIDE) to++;
  return { from, to };
}

/** All steps are of one kind. */
let noKinds = new Uint8Array(0);
function kindsOf({ from, to }: Window): Uint8Array {
  if (noKinds.length < to - from) noKinds = new Uint8Array(2 * (to - from));
  return noKinds.subarray(0, to - from);
}

export function createNameTagger(model: NamesModel): NameTagger {
  const { known, rows, unit, chain, curves } = model;
  const { starts, labels, values } = model.weights;
  const look = createLook(known);
  const lattice = new Lattice(LABELS);
  const factors = factorsOf(chain);
  let sums = new Float64Array(0);
  let base = 0;
  const add: Add = (template, value) => {
    const row = rows.get(featureOf(template, value));
    if (row < 0) return;
    const end = starts[row + 1]!;
    for (let cell = starts[row]!; cell < end; cell++) sums[base + labels[cell]!]! += values[cell]!;
  };

  const ofWords = new WeakMap<Word, WordSums>();
  /** Of what lies before and after a sentence. */
  const beyond = new Map<boolean, WordSums>();
  const sumsOf = (word: Word | undefined, at: number): WordSums => {
    const kept = word === undefined ? beyond.get(at < 0) : ofWords.get(word);
    if (kept !== undefined) return kept;
    const [sumsBefore, baseBefore] = [sums, base];
    sums = new Float64Array((OWN + 1) * LABELS);
    for (const [place, offset] of NEIGHBOURS.entries()) {
      base = place * LABELS;
      addNeighbour(word, at < 0 ? -1 : 0, offset, add);
    }
    base = OWN * LABELS;
    if (word !== undefined) addOwn(word, add);
    const own = Int32Array.from(sums);
    [sums, base] = [sumsBefore, baseBefore];
    if (word === undefined) beyond.set(at < 0, own);
    else ofWords.set(word, own);
    return own;
  };
  const addSums = (own: WordSums, place: number): void => {
    const from = place * LABELS;
    for (let label = 0; label < LABELS; label++) sums[base + label]! += own[from + label]!;
  };

  function scoreSentence(layer: TextLayer, view: SentenceView): Scored {
    const { words, tokens, firstToken } = view;
    sums = new Float64Array(words.length * LABELS);
    for (let at = 0; at < words.length; at++) {
      base = at * LABELS;
      addSums(sumsOf(words[at], at), OWN);
      for (let place = 0; place < OWN; place++) {
        const other = at + NEIGHBOURS[place]!;
        addSums(sumsOf(words[other], other), place);
      }
      addContext(view, at, add);
    }
    const own = sums;
    const path = read(own, words.length, noVerdicts(tokens, firstToken, words.length));
    return { layer, view, sums: own, scores: sums, tokens, firstToken, path };
  }

  /** The best labels once votes are added. */
  function read(own: Float64Array, length: number, verdicts: ReturnType<typeof verdictsOf>): Uint8Array {
    sums = own.slice();
    for (let at = 0; at < length; at++) {
      base = at * LABELS;
      addVotes(verdicts, at, add);
    }
    for (let at = 0; at < sums.length; at++) sums[at]! *= unit;
    return bestPath(chain, sums, LABELS, new Uint8Array(length));
  }

  return Object.freeze({
    name: "repere/names",
    version: model.version,
    tag(layers: readonly TextLayer[]): readonly TaggedName[] {
      const scored = viewsOf(layers, known, look).map(({ layer, view }) => scoreSentence(layer, view));
      const votes = countVotes(scored);
      return scored.flatMap((sentence): TaggedName[] => {
        const { layer, tokens, firstToken, view } = sentence;
        const { length } = view.words;
        const verdicts = verdictsOf(sentence, votes);
        const hasNews = verdicts.some((one) => one !== undefined && one.total > 0);
        const path = hasNews ? read(sentence.sums, length, verdicts) : sentence.path;
        const scores = hasNews ? sums : sentence.scores;
        const names = namesIn(path);
        if (names.length === 0) return [];
        let window: Window | undefined;
        return names.map(({ kind, first, end }) => {
          if (window === undefined || end > window.to) {
            window = windowOf(path, first, end);
            lattice.run(scores.subarray(window.from * LABELS, window.to * LABELS), kindsOf(window), factors);
          }
          const { from } = window;
          const own = path.subarray(from, window.to);
          const said = lattice.probabilityOf(own, first - from, end - from, kindsOf(window), factors);
          const name = LABELLED_KINDS[kind]!;
          return {
            field: layer.field,
            kind: name,
            start: tokens[firstToken + first]!.start,
            end: tokens[firstToken + end - 1]!.end,
            confidence: calibrated(curves[name] ?? [], said),
          };
        });
      });
    },
  });
}
