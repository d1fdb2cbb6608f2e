/** A small world for the recognizer: what is known beforehand, labelled documents, and a model that learns them in a second. */
import {
  createKnownNames,
  KNOWN,
  SEED,
  WORD_SEEDS,
} from "../../../../src/extract/names/model/known-names.js";
import type { KnownEntries, KnownNames } from "../../../../src/extract/names/model/known-names.js";
import { addFeatures, featureOf, type SentenceView } from "../../../../src/extract/names/model/features.js";
import { decodeNames, encodeNames, type NamesModel } from "../../../../src/extract/names/model/file.js";
import { LABELLED_KINDS, writeName } from "../../../../src/extract/names/model/labels.js";
import { packNames } from "../../../../src/extract/names/model/pack.js";
import { createNameTagger, type NameTagger } from "../../../../src/extract/names/model/tagger.js";
import {
  NAMES_TRAINING,
  trainNames,
  type NamesTraining,
  type TrainingDocument,
} from "../../../../src/extract/names/model/training.js";
import { createLook, type Word } from "../../../../src/extract/names/model/word.js";
import { hashOf, mix } from "../../../../src/model/hash.js";
import { randomOf } from "../../../../src/model/random.js";
import { nameParts } from "../../../../src/text/fold.js";
import { createLayer } from "../../../../src/text/layer.js";
import type { TextLayer } from "../../../../src/types.js";

type KnownKind = Exclude<keyof typeof KNOWN, "prefix">;
type WordKind = keyof typeof WORD_SEEDS;
export interface Lexicon {
  readonly names?: Readonly<Partial<Record<KnownKind, readonly string[]>>>;
  /** Words by what is known of them; with a level where there is one: "lac:4". */
  readonly words?: Readonly<Partial<Record<WordKind, readonly string[]>>>;
}

/** As scripts/names/gazetteer.ts compiles them. */
export function entriesOf({ names = {}, words = {} }: Lexicon): KnownEntries {
  const bits = new Map<number, number>();
  for (const [kind, list] of Object.entries(names))
    for (const name of list) {
      const parts = nameParts(name);
      let hash = SEED;
      for (const [at, part] of parts.entries()) {
        hash = mix(hash, hashOf(part));
        const bit = at === parts.length - 1 ? KNOWN[kind as KnownKind] : KNOWN.prefix;
        bits.set(hash, (bits.get(hash) ?? 0) | bit);
      }
    }
  for (const [kind, list] of Object.entries(words))
    for (const one of list) {
      const [word = "", level = "1"] = one.split(":");
      bits.set(mix(WORD_SEEDS[kind as WordKind], hashOf(word)), Number(level));
    }
  const hashes = Uint32Array.from(bits.keys()).sort();
  return { hashes, values: Uint16Array.from(hashes, (hash) => bits.get(hash) ?? 0) };
}

/** All that is seen of each word of a sentence, by word. */
export const featuresOf = (view: SentenceView): number[][] =>
  view.words.map((_, at) => {
    const found: number[] = [];
    addFeatures(view, at, (template, value) => void found.push(featureOf(template, value)));
    return found;
  });

export const knownOf = (lexicon: Lexicon): KnownNames => createKnownNames(entriesOf(lexicon));

/** Every word of a text, as one sentence. */
export function wordsOf(text: string, lexicon: Lexicon = {}): { layer: TextLayer; words: Word[] } {
  const layer = createLayer("body", text);
  return { layer, words: layer.tokens.map(createLook(knownOf(lexicon))) };
}

const MARK = /\[(\w+) ([^\]]+)\]/g;

/** "[person Julie Roy] est à [place Matane]." → its text and labels. */
export function documentOf(id: string, marked: string, guide = 0): TrainingDocument {
  const names: { kind: number; start: number; end: number }[] = [];
  let removed = 0;
  const text = marked.replace(MARK, (whole, kind: string, name: string, at: number) => {
    const start = at - removed;
    names.push({ kind: LABELLED_KINDS.findIndex((one) => one === kind), start, end: start + name.length });
    removed += whole.length - name.length;
    return name;
  });
  const layer = createLayer("body", text);
  const labels = new Uint8Array(layer.tokens.length);
  for (const { kind, start, end } of names) {
    const first = layer.tokens.findIndex((token) => token.start === start);
    const last = layer.tokens.findIndex((token) => token.end === end);
    if (kind < 0 || first < 0 || last < first) throw new Error(`${id}: no name at ${start} of ${text}`);
    writeName(labels, kind, first, last);
  }
  return { id, guide, fields: [{ layer, labels }] };
}

const FIRST = ["Julie", "Marc", "Awa", "Denis", "Fatou", "Luc", "Anne", "Pierre"];
const LAST = ["Savoie", "Diop", "Morel", "Lacasse", "Vanier", "Kaboré", "Blondin", "Rochat"];
const TOWNS = ["Matane", "Dakar", "Liège", "Moncton", "Annecy", "Sion", "Jacmel", "Amos"];
const BODIES = [
  "Caisse du Fleuve",
  "Fondation Belleau",
  "Coopérative des Semences",
  "Fédération des pêcheurs",
];
const FRAMES = [
  "[person P] a présenté le projet à [place L] lundi.",
  "Selon [person P], l'hiver sera long.",
  "Le maire [person P] habite [place L] depuis dix ans.",
  "La [organization O] a ouvert un bureau à [place L].",
  "Hier, rien n'a bougé dans le port.",
  "Le fleuve monte et la route de [place L] reste fermée.",
  "Les élèves attendent la réponse de la [organization O].",
  "Les travaux coûteront cher, dit [person P].",
  "La pluie a cessé vers midi.",
];

export const LEXICON: Lexicon = {
  names: { first: [...FIRST, "Rose"], last: LAST, city: [...TOWNS, "Rimouski"], body: BODIES },
  words: {
    common: ["le", "la", "les", "selon", "hier", "fleuve", "caisse", "route", "fermee", "pres"],
    title: ["maire"],
    head: ["caisse", "fondation", "cooperative", "federation"],
    organizationPart: ["caisse:3", "fondation:4", "federation:3"],
    letterCase: [
      "le",
      "la",
      "les",
      "a",
      "route",
      "de",
      "reste",
      "fermee",
      "pres",
      "maire",
      "habite",
      "matane:5",
    ],
  },
};

/** Documents of four sentences each. */
export function documentsOf(count: number, seed: number): TrainingDocument[] {
  const random = randomOf(seed);
  const oneOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string;
  return Array.from({ length: count }, (_, at) => {
    const frames = Array.from({ length: 4 }, () =>
      oneOf(FRAMES)
        .replace(" P]", () => ` ${oneOf(FIRST)} ${oneOf(LAST)}]`)
        .replace(" L]", () => ` ${oneOf(TOWNS)}]`)
        .replace(" O]", () => ` ${oneOf(BODIES)}]`),
    );
    return documentOf(`document ${at}`, frames.join(" "));
  });
}

export const TINY: NamesTraining = { ...NAMES_TRAINING, epochs: 5, folds: 2, foldEpochs: 2 };

export function bytesOf(
  documents: readonly TrainingDocument[],
  options: NamesTraining = TINY,
  { guide = 0, base }: { readonly guide?: number; readonly base?: NamesModel } = {},
): Buffer {
  const trained = trainNames(documents, base?.entries ?? entriesOf(LEXICON), options, base);
  return encodeNames(packNames(trained, { guide, least: 0.001, curves: {} }));
}

export const modelOf = (bytes: Buffer): NamesModel => decodeNames(bytes, "names.bin");

/** "person Julie Roy" for each name, in order. */
export function tagged(tagger: NameTagger, text: string): string[] {
  const layer = createLayer("body", text);
  return tagger.tag([layer]).map(({ kind, start, end }) => `${kind} ${layer.text.slice(start, end)}`);
}

export const taggerOf = (bytes: Buffer): NameTagger => createNameTagger(modelOf(bytes));
