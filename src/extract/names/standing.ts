/** Where in its text a sentence stands, and what of it is quoted: what co-reference goes by. */
import type { Sentence, Standing, TextLayer } from "../../types.js";
import { isCapital, isCivility } from "./runs.js";

export interface SentencePlace {
  readonly sentence: number;
  readonly paragraph: number;
  /** For each token of the sentence, from its first: whether it is within quotation marks. */
  readonly quoted: readonly boolean[];
}

/** Quotation marks end with their paragraph at the latest: one that was forgotten must not quote all that follows. */
export function placesOf(layer: TextLayer): SentencePlace[] {
  const { sentences, text, tokens } = layer;
  let paragraph = 0;
  let before = 0;
  let open = "";
  let isTurn = false;
  return sentences.map(({ start, end, firstToken, endToken }, sentence) => {
    if (sentence === 0 || text.slice(before, start).includes("\n")) {
      if (sentence > 0) paragraph++;
      open = "";
      // "— Je ne sais pas, dit-elle.": a turn of a dialogue has no marks.
      isTurn = /^[—–-]$/.test(tokens[firstToken]?.text ?? "");
    }
    before = end;
    const quoted: boolean[] = [];
    for (let at = firstToken; at < endToken; at++) {
      const mark = tokens[at]?.text ?? "";
      const closes = open !== "" && mark === CLOSING.get(open);
      if (closes) open = "";
      else if (open === "" && CLOSING.has(mark)) open = mark;
      quoted.push(open !== "" || isTurn);
    }
    return { sentence, paragraph, quoted };
  });
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["«", "»"],
  ["“", "”"],
  ["„", "“"],
  ['"', '"'],
]);

/** Behind these a name is no subject. */
const PREPOSITIONS =
  /^(?:de|d'|du|des|a|au|aux|par|pour|avec|chez|contre|sur|selon|sans|sous|vers|envers|comme|entre|dont|apres|avant|devant|derriere|malgre|concernant|dixit|que|qu')$/;
/** Between a preposition and the name it governs: "de la ministre Anne Roy". */
const BETWEEN =
  /^(?:le|la|l'|les|un|une|son|sa|ses|leur|leurs|notre|nos|cet|cette|ce|ancien|ancienne|feu|jeune|et)$/;
/** How many words of an office may stand there. */
const REACH = 8;

/** `roleStart` is where the office in front of the name begins, if there is one. */
export function standingOf(
  { tokens }: TextLayer,
  { firstToken }: Sentence,
  { sentence, paragraph, quoted }: SentencePlace,
  first: number,
  roleStart = first,
): Standing {
  let at = roleStart - 1;
  const least = Math.max(firstToken, roleStart - REACH);
  while (at >= least && (BETWEEN.test(tokens[at]?.norm ?? "") || isCivilityAt(at))) at--;
  function isCivilityAt(index: number): boolean {
    return isCivility(tokens[index]) || (tokens[index]?.text === "." && isCivility(tokens[index - 1]));
  }
  // "la soudeuse Ana Roy": one small word between article and name.
  if (
    at >= least &&
    roleStart === first &&
    !isCapital(tokens[at]) &&
    BETWEEN.test(tokens[at - 1]?.norm ?? "")
  ) {
    at -= 2;
    while (at >= least && BETWEEN.test(tokens[at]?.norm ?? "")) at--;
  }
  const governor = at >= firstToken ? (tokens[at]?.norm ?? "") : "";
  const accented = tokens[at]?.text ?? "";
  // "a" is a verb, "à" a preposition.
  const isGoverned = PREPOSITIONS.test(governor) && accented.toLowerCase() !== "a";
  return { sentence, paragraph, isSubject: !isGoverned, isQuoted: quoted[first - firstToken] ?? false };
}
