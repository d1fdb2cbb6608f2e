/** Layers → words → windows → the model → probabilities of each token → names. */
import { RepereError } from "../errors.js";
import type { TaggedName } from "../extract/names/sequence-tagger.js";
import type { TextLayer } from "../types.js";
import { addSoftmax, decodeNames } from "./decode.js";
import type { Labels } from "./labels.js";
import type { Batch, Logits, Session } from "./runtime.js";
import type { WordTokenizer } from "./tokenizer.js";
import { planWindows, type Window } from "./windows.js";
import { cutWords, type Words } from "./words.js";

/** Which pieces speak for a token. */
export type Aggregation = "first" | "average";

export interface ClassifierSettings {
  /** Pieces of text in a window at most. */
  readonly room: number;
  readonly overlap: number;
  readonly batchSize: number;
  readonly aggregation: Aggregation;
  /** Id that fills up a row. */
  readonly padding: number;
  /** The model's file, for errors. */
  readonly where: string;
}

/** A layer at work. */
interface Sheet {
  readonly layer: TextLayer;
  readonly words: Words;
  /** `labels.size` a token. */
  readonly probabilities: Float32Array;
  /** By token: pieces that begin in it. */
  readonly counts: Uint16Array;
}
/** One window of one layer, as ids, with the token that each piece of the core begins in; -1 for context. */
interface Row {
  readonly sheet: Sheet;
  readonly ids: readonly number[];
  readonly owners: readonly number[];
}

export function createClassifier(
  session: Session,
  tokenizer: WordTokenizer,
  labels: Labels,
  settings: ClassifierSettings,
): { tag(layers: readonly TextLayer[]): Promise<TaggedName[]> } {
  const { room, overlap, batchSize, where } = settings;
  return {
    async tag(layers) {
      const sheets = layers.map((layer) => openSheet(layer, cutWords(layer, tokenizer, room - 2 * overlap)));
      const rows = sheets.flatMap(rowsOf);
      // Rows of like length together: what fills up a row is computed too.
      rows.sort((a, b) => b.ids.length - a.ids.length);
      for (let at = 0; at < rows.length; at += batchSize) {
        const batch = rows.slice(at, at + batchSize);
        readLogits(batch, await session.score(batchOf(batch)));
      }
      return sheets.flatMap(namesOf);
    },
  };

  function openSheet(layer: TextLayer, words: Words): Sheet {
    const counts = new Uint16Array(layer.tokens.length);
    for (const owners of words.pieceTokens)
      for (const token of owners) counts[token] = (counts[token] ?? 0) + 1;
    return { layer, words, probabilities: new Float32Array(layer.tokens.length * labels.size), counts };
  }

  function rowsOf(sheet: Sheet): Row[] {
    const { ids, opens } = sheet.words;
    const windows = planWindows(
      ids.map(({ length }) => length),
      opens,
      { room, overlap },
    );
    return windows.map((window) => rowOf(sheet, window));
  }

  function rowOf(sheet: Sheet, { from, to, coreFrom, coreTo }: Window): Row {
    const ids = [...tokenizer.before];
    const owners: number[] = tokenizer.before.map(() => -1);
    for (let word = from; word < to; word++) {
      const isCore = word >= coreFrom && word < coreTo;
      const tokens = sheet.words.pieceTokens[word] ?? [];
      (sheet.words.ids[word] ?? []).forEach((id, piece) => {
        ids.push(id);
        owners.push(isCore ? (tokens[piece] ?? -1) : -1);
      });
    }
    ids.push(...tokenizer.after);
    return { sheet, ids, owners };
  }

  function batchOf(rows: readonly Row[]): Batch {
    const columns = Math.max(...rows.map(({ ids }) => ids.length));
    const ids = new BigInt64Array(rows.length * columns).fill(BigInt(settings.padding));
    const mask = new BigInt64Array(rows.length * columns);
    rows.forEach((row, index) => {
      row.ids.forEach((id, column) => (ids[index * columns + column] = BigInt(id)));
      mask.fill(1n, index * columns, index * columns + row.ids.length);
    });
    return { rows: rows.length, columns, ids, mask };
  }

  function readLogits(rows: readonly Row[], { data, dims }: Logits): void {
    const columns = Math.max(...rows.map(({ ids }) => ids.length));
    const { size } = labels;
    if (dims.length !== 3 || dims[0] !== rows.length || dims[1] !== columns || dims[2] !== size)
      throw new RepereError(
        "UNSUPPORTED",
        `${where}: expected logits of [${rows.length}, ${columns}, ${size}] (texts, pieces, labels of config.json),` +
          ` got [${dims.join(", ")}]`,
        { where },
      );
    rows.forEach(({ sheet, owners }, index) => {
      let last = -1;
      owners.forEach((token, column) => {
        if (token < 0 || (settings.aggregation === "first" && token === last)) return;
        last = token;
        const share = settings.aggregation === "first" ? 1 : 1 / (sheet.counts[token] ?? 1);
        addSoftmax(data, (index * columns + column) * size, size, sheet.probabilities, token * size, share);
      });
    });
  }

  function namesOf({ layer, words, probabilities, counts }: Sheet): TaggedName[] {
    const { tokens } = layer;
    // No piece begins in a token that was read as the end of a piece of the one before.
    const glued = (token: number): boolean =>
      counts[token] === 0 && token > 0 && tokens[token - 1]?.end === tokens[token]?.start;
    const { size } = labels;
    for (let token = 1; token < tokens.length; token++)
      if (glued(token)) probabilities.copyWithin(token * size, (token - 1) * size, token * size);
    const opens = (token: number): boolean => words.openers.has(token);
    // The article is no part of a name, though a model that read "l'Assemblée" as one piece can't say so.
    const isArticle = (token: number): boolean => tokens[token]?.text === "l'";
    return decodeNames(probabilities, { opens, glued }, labels).map(
      ({ firstToken, endToken, kind, confidence }) => ({
        field: layer.field,
        start:
          tokens[isArticle(firstToken) && firstToken + 1 < endToken ? firstToken + 1 : firstToken]?.start ??
          0,
        end: tokens[endToken - 1]?.end ?? 0,
        kind,
        confidence,
      }),
    );
  }
}
