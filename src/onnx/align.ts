/** Where in a word each piece of it begins, though tokenizers change the letters before they cut. */

/** How text looks to the tokenizer, unit by unit, and where each unit came from. */
export interface Spelling {
  readonly text: string;
  /** For unit i of `text`: the offset in the word. */
  readonly origins: readonly number[];
}

/** One stretch that the tokenizer cuts by itself, with its pieces as the vocabulary spells them. */
export interface CutStretch {
  readonly text: string;
  readonly pieces: readonly CutPiece[];
}
export interface CutPiece {
  /** Its letters; undefined where the piece stands for what the vocabulary lacks. */
  readonly surface: string | undefined;
}

/** What stands for the space before a word: SentencePiece's and byte-level BPE's. */
const SPACE_MARKS = new Set(["▁", "Ġ", " "]);

/** Spells a word one code point after the other: what a code point becomes, it becomes wherever it stands. */
export function spell(word: string, change: (char: string) => string): Spelling {
  let text = "";
  const origins: number[] = [];
  let at = 0;
  for (const char of word) {
    const changed = change(char);
    text += changed;
    for (let unit = 0; unit < changed.length; unit++) origins.push(at);
    at += char.length;
  }
  return { text, origins };
}

/**
 * Offsets in the word where the pieces begin, in order and never falling. Where the stretches don't lead back to the word
 * (a tokenizer that changes letters by their neighbours), the pieces are spread over it evenly.
 */
export function alignPieces(word: string, spelling: Spelling, stretches: readonly CutStretch[]): number[] {
  const starts: number[] = [];
  let from = 0;
  for (const { text, pieces } of stretches) {
    // A mark that the tokenizer put before the word is no letter of it.
    const lead = SPACE_MARKS.has(text.charAt(0)) && !spelling.text.startsWith(text.charAt(0), from) ? 1 : 0;
    const base = spelling.text.indexOf(text.slice(lead), from);
    if (base < 0) return spreadEvenly(word, stretches);
    let cursor = 0;
    for (const { surface } of pieces) {
      let begins = cursor;
      if (surface !== undefined) {
        // After a piece that stands for unknown letters, the next known one says how many they were.
        begins = text.indexOf(surface, cursor);
        if (begins < 0) return spreadEvenly(word, stretches);
        cursor = begins + surface.length;
      }
      starts.push(spelling.origins[base + Math.max(0, begins - lead)] ?? word.length);
    }
    from = base + text.length - lead;
  }
  return starts;
}

function spreadEvenly(word: string, stretches: readonly CutStretch[]): number[] {
  const count = stretches.reduce((sum, { pieces }) => sum + pieces.length, 0);
  return Array.from({ length: count }, (_, piece) => Math.floor((piece * word.length) / count));
}
