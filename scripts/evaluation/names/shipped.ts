/** The recognizer of names as it ships, and as it is trained for the folds and the split by time. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decodeNames, encodeNames } from "../../../src/extract/names/model/file.js";
import { packNames } from "../../../src/extract/names/model/pack.js";
import { createNameTagger, type NameTagger } from "../../../src/extract/names/model/tagger.js";
import { NAMES_TRAINING, trainNames } from "../../../src/extract/names/model/training.js";
import { DATA } from "../../../src/resources.js";
import { GUIDES, type LabelledDocument } from "../../names/documents.js";
import { knownEntries } from "../../names/gazetteer.js";
import { varied } from "../../names/variants.js";

let shipped: NameTagger | undefined;
/** That of data/model/names.bin, or of the file that NAMES_MODEL names. */
export const shippedTagger = (): NameTagger =>
  (shipped ??= taggerOf(process.env["NAMES_MODEL"] ?? fileURLToPath(new URL("model/names.bin", DATA))));

const taggerOf = (file: string): NameTagger => createNameTagger(decodeNames(readFileSync(file), file));

/** Weights below this share of the largest are left out of the file. */
const PRUNE = 0.008;

/** Less than what ships gets, since folds train five times: each epoch more adds little after the sixth. */
const EXPERIMENT = { ...NAMES_TRAINING, epochs: 6, folds: 2, foldEpochs: 3 };

/** As `scripts/train-names.ts` learns, in fewer epochs and without early stopping; answers by WiNER's guide. */
export function trainedTagger(documents: readonly LabelledDocument[]): NameTagger {
  const trained = trainNames(varied(documents), knownEntries(), EXPERIMENT);
  const bytes = encodeNames(packNames(trained, { guide: GUIDES.winer, least: PRUNE, curves: {} }));
  return createNameTagger(decodeNames(bytes, "trained"));
}
