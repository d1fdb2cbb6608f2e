/** Sentences, by compromise's splitter taught French abbreviations. The only importer of compromise. */
import nlp from "compromise/one";
import type { Sentence, Token } from "../types.js";

/** Abbreviations after which a full stop ends nothing. As folded text, without the final stop. */
const ABBREVIATIONS =
  "m mm mme mmes mlle mlles me mgr dr dre drs pr prof st ste art av bd boul bld apr env etc ex fig hab al p pp vol chap cf ch ing inc ltee cie no nos tel ed janv fevr avr juill sept oct nov dec lun mar mer jeu ven sam dim gen col cap lt sgt adj rev cie fs min max r.-v u.s u.n".split(
    " ",
  );

/** Enough for the longest abbreviation and the space behind it. */
const ABBREVIATION_WINDOW = 12;
/** Pieces are not joined beyond this: a page of initials would be one sentence. */
const MAX_MENDED = 5000;

interface Splitter {
  readonly split: (text: string) => readonly string[];
}

let splitter: Splitter | undefined;

/** Made at first use: importing this module does no work. */
function getSplitter(): Splitter {
  if (splitter !== undefined) return splitter;
  const world = nlp.world() as { model: { one: { abbreviations: Record<string, string> } } };
  for (const abbreviation of ABBREVIATIONS) world.model.one.abbreviations[abbreviation] = "Abbreviation";
  const { splitSentences } = (
    nlp.methods() as unknown as {
      one: { tokenize: { splitSentences: (text: string, world: unknown) => string[] } };
    }
  ).one.tokenize;
  splitter = { split: (text) => splitSentences(text, world) };
  return splitter;
}

/** What the splitter cuts too early: after an abbreviation behind an elision, after initials ("L'art.", "J.-P."). */
const CUT_TOO_EARLY = new RegExp(
  `(?:^|[\\s'(])(?:${ABBREVIATIONS.join("|")}|\\p{Lu}(?:\\.-\\p{Lu})?)\\.\\s*$`,
  "iu",
);
/** What it leaves whole: a full stop before the closing quotation mark ends the sentence too. */
const QUOTE_END = /(?<=[.!?…] ?») (?=[\p{Lu}«])/u;

function mend(pieces: readonly string[]): string[] {
  const mended: string[] = [];
  let open = "";
  for (const piece of pieces) {
    const whole = open + piece;
    if (whole.length < MAX_MENDED && CUT_TOO_EARLY.test(whole.slice(-ABBREVIATION_WINDOW))) {
      open = whole;
      continue;
    }
    open = "";
    if (!whole.includes("»")) mended.push(whole);
    else mended.push(...splitKeeping(whole));
  }
  if (open !== "") mended.push(open);
  return mended;
}

/** Like `split`, but the space stays with what comes before it, so that no character is lost. */
function splitKeeping(text: string): string[] {
  const parts = text.split(QUOTE_END);
  return parts.map((part, at) => (at < parts.length - 1 ? `${part} ` : part));
}

/** A sentence never crosses a line end: cleaning puts one paragraph on one line. */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const { split } = getSplitter();
  let token = 0;
  let lineStart = 0;
  for (const line of text.split("\n")) {
    let offset = lineStart;
    let pieces: readonly string[] = line.length === 0 ? [] : split(line);
    // The splitter hands back every character; were it ever to lose one, the line stays whole.
    if (pieces.reduce((sum, piece) => sum + piece.length, 0) !== line.length) pieces = [line];
    for (const piece of mend(pieces)) {
      const end = offset + piece.length;
      const firstToken = token;
      while (token < tokens.length && (tokens[token]?.start ?? end) < end) token++;
      const first = tokens[firstToken];
      const last = tokens[token - 1];
      if (token > firstToken && first !== undefined && last !== undefined) {
        sentences.push({ start: first.start, end: last.end, firstToken, endToken: token });
      }
      offset = end;
    }
    lineStart += line.length + 1;
  }
  return sentences;
}
