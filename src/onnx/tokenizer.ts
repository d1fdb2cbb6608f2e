/**
 * Words → pieces of the model's vocabulary, with where each begins. The only importer of `@huggingface/tokenizers`, which
 * reads tokenizer.json (WordPiece, Unigram, BPE) but gives no offsets: its stages are run one by one here.
 */
import { Tokenizer } from "@huggingface/tokenizers";
import { RepereError } from "../errors.js";
import { alignPieces, spell, type CutStretch } from "./align.js";

/** The pieces of one word. */
export interface Pieces {
  readonly ids: readonly number[];
  /** Where in the word each begins, never falling. */
  readonly starts: readonly number[];
}

export interface WordTokenizer {
  /** What stands before and after each text: "[CLS]", "</s>". */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Fills up rows of a batch. */
  readonly padding: number;
  /** @param spaced whether a space stands before the word, which some vocabularies spell as part of it */
  encode(word: string, spaced: boolean): Pieces;
}

/** Words come again and again, and cutting one costs a thousand look-ups; flat memory over a million articles. */
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 32;

export function createWordTokenizer(
  file: object,
  settings: Readonly<Record<string, unknown>>,
  where: string,
): WordTokenizer {
  const tokenizer = open(file, settings, where);
  const { normalizer, pre_tokenizer: preTokenizer, model } = tokenizer;
  if (model === null || preTokenizer === null)
    throw new RepereError("UNSUPPORTED", `${where}: expected a model and a pre_tokenizer`, { where });
  const idOf = (piece: string): number => tokenizer.token_to_id(piece) ?? model.unk_token_id ?? 0;
  const isByteLevel = JSON.stringify((file as TokenizerFile).pre_tokenizer ?? {}).includes('"ByteLevel"');
  const normalize = (text: string): string => (normalizer === null ? text : normalizer.normalize(text));
  const change = isByteLevel ? (char: string) => bytesOf(normalize(char)) : normalize;
  const prefix = stringOf((file as TokenizerFile).model?.["continuing_subword_prefix"]);
  const suffix = stringOf((file as TokenizerFile).model?.["end_of_word_suffix"]);

  /** What a piece spells, or undefined where it stands for letters that the vocabulary lacks. */
  const surfaceOf = (piece: string, isFirst: boolean, stretch: string): string | undefined => {
    if (piece === model.unk_token && piece !== stretch) return undefined;
    if (BYTE.test(piece)) return undefined;
    let surface = piece;
    if (!isFirst && prefix !== "" && surface.startsWith(prefix)) surface = surface.slice(prefix.length);
    if (suffix !== "" && surface.endsWith(suffix)) surface = surface.slice(0, -suffix.length);
    return surface;
  };

  const cut = (stretch: string): { pieces: string[]; surfaces: { surface: string | undefined }[] } => {
    const pieces: string[] = [];
    const surfaces: { surface: string | undefined }[] = [];
    let unknown = false;
    for (const piece of model.encode([stretch])) {
      const isUnknown = idOf(piece) === model.unk_token_id;
      // Letters that are unknown one after the other are one piece, as they were in training.
      if (isUnknown && unknown && model.fuse_unk) continue;
      unknown = isUnknown;
      surfaces.push({
        surface: isUnknown ? undefined : surfaceOf(piece, surfaces.length === 0, stretch),
      });
      pieces.push(piece);
    }
    return { pieces, surfaces };
  };

  const encodeNew = (word: string, spaced: boolean): Pieces => {
    const ids: number[] = [];
    const stretches: CutStretch[] = [];
    const text = normalize(spaced ? ` ${word}` : word);
    for (const stretch of preTokenizer.pre_tokenize(text, { section_index: 0 })) {
      const { pieces, surfaces } = cut(stretch);
      stretches.push({ text: stretch, pieces: surfaces });
      ids.push(...pieces.map(idOf));
    }
    return { ids, starts: alignPieces(word, spell(word, change), stretches) };
  };

  const known = new Map<string, Pieces>();
  const { before, after } = surroundings(tokenizer);
  return {
    before: before.map(idOf),
    after: after.map(idOf),
    padding: tokenizer.token_to_id(nameOf(settings["pad_token"])) ?? 0,
    encode(word, spaced) {
      if (word.length > LONGEST_KEPT) return encodeNew(word, spaced);
      const key = spaced ? ` ${word}` : word;
      let pieces = known.get(key);
      if (pieces === undefined) {
        pieces = encodeNew(word, spaced);
        if (known.size >= MOST_KEPT) known.clear();
        known.set(key, pieces);
      }
      return pieces;
    },
  };
}

interface TokenizerFile {
  readonly model?: Readonly<Record<string, unknown>>;
  readonly pre_tokenizer?: PreTokenizerFile | null;
}
interface PreTokenizerFile {
  readonly type?: string;
  readonly pretokenizers?: readonly PreTokenizerFile[];
}

/** A byte that the vocabulary has in place of a letter: "<0xC3>". */
const BYTE = /^<0x[0-9A-F]{2}>$/;

function open(file: object, settings: Readonly<Record<string, unknown>>, where: string): Tokenizer {
  try {
    const { pre_tokenizer: preTokenizer } = file as TokenizerFile;
    return new Tokenizer(
      preTokenizer ? { ...file, pre_tokenizer: withAccents(preTokenizer) } : file,
      settings,
    );
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new RepereError("UNSUPPORTED", `${where}: this tokenizer can't be read: ${why}`, { where, cause });
  }
}

/** The package's "Whitespace" knows ASCII letters only; the same pattern through its "Split" knows them all. */
function withAccents(file: PreTokenizerFile): object {
  if (file.type === "Sequence")
    return { ...file, pretokenizers: (file.pretokenizers ?? []).map(withAccents) };
  if (file.type !== "Whitespace") return file;
  return { type: "Split", pattern: { Regex: "\\w+|[^\\w\\s]+" }, behavior: "Removed", invert: true };
}

/** The special pieces around a text, read from what is put around a text of one piece. */
function surroundings(tokenizer: Tokenizer): { before: string[]; after: string[] } {
  const text = "\u0000";
  const { tokens } = tokenizer.post_processor?.post_process([text]) ?? { tokens: [text] };
  const at = tokens.indexOf(text);
  return { before: tokens.slice(0, at), after: tokens.slice(at + 1) };
}

/** A byte as byte-level BPE writes it: printable ones as themselves, the rest from U+0100 on. */
const BYTE_LETTERS: readonly string[] = (() => {
  let next = 0x100;
  return Array.from({ length: 0x100 }, (_, byte) => {
    const isPrintable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xff && byte !== 0xad);
    return String.fromCharCode(isPrintable ? byte : next++);
  });
})();
const encoder = new TextEncoder();
const bytesOf = (text: string): string =>
  Array.from(encoder.encode(text), (byte) => BYTE_LETTERS[byte]).join("");

const stringOf = (value: unknown): string => (typeof value === "string" ? value : "");
/** A special piece is named by itself or by a record of it. */
const nameOf = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? stringOf((value as { content?: unknown }).content)
    : stringOf(value);
