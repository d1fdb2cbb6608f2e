/**
 * "elle", "il", "lui" where they may stand for a person who is named: what each is like, from which the linker decides whom it means.
 * One inside a quotation is left alone: whom the speaker means is anybody's guess.
 */
import type { PersonMention, Sentence, TextLayer, Token } from "../../types.js";
import { indexFrom, type FoundName } from "./found-name.js";
import { isImpersonal } from "./impersonal.js";
import { isTag } from "./saying.js";
import { standingOf, type SentencePlace } from "./standing.js";

const GENDERS: ReadonlyMap<string, "f" | "m"> = new Map([
  ["il", "m"],
  ["elle", "f"],
  ["lui", "m"],
  ["-il", "m"],
  ["-t-il", "m"],
  ["-elle", "f"],
  ["-t-elle", "f"],
  ["lui-meme", "m"],
  ["elle-meme", "f"],
]);

export function findPronouns(
  layer: TextLayer,
  sentence: Sentence,
  place: SentencePlace,
  names: readonly FoundName[],
): PersonMention[] {
  if (layer.field === "title") return [];
  const found: PersonMention[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = layer.tokens[at] as Token;
    const gender = GENDERS.get(token.norm);
    if (gender === undefined) continue;
    const cue = cueOf(layer, sentence, place, names, at);
    if (cue === undefined) continue;
    // The clitic without its hyphen and its t, "lui-même" without "même".
    const [start, end] = token.norm.startsWith("-")
      ? [token.start + token.text.lastIndexOf("-") + 1, token.end]
      : [
          token.start,
          token.start + (token.norm.indexOf("-") === -1 ? token.text.length : token.norm.indexOf("-")),
        ];
    found.push({
      kind: "person",
      form: "pronoun",
      field: layer.field,
      start,
      end,
      text: layer.text.slice(start, end),
      gender,
      standing: standingOf(layer, sentence, place, at),
      rule: `persons/pronoun-${cue}`,
      confidence: CONFIDENCE[cue],
    });
  }
  return found;
}

export type PronounCue = "saying" | "opening" | "inner" | "stressed" | "beside";

/** As measured on the labelled pages of train and dev. */
const CONFIDENCE: Readonly<Record<PronounCue, number>> = {
  saying: 0.95,
  opening: 0.9,
  inner: 0.9,
  stressed: 0.9,
  beside: 0.95,
};

function cueOf(
  layer: TextLayer,
  sentence: Sentence,
  place: SentencePlace,
  names: readonly FoundName[],
  at: number,
): PronounCue | undefined {
  const { tokens } = layer;
  const { norm } = tokens[at] as Token;
  const isQuoted = place.quoted[at - sentence.firstToken] ?? false;
  if (norm.startsWith("-")) return isTag(tokens, sentence, at, isQuoted, at + 1) ? "saying" : undefined;
  if (isQuoted) return undefined;
  if (isBeside(tokens, names, at)) return "beside";
  if (norm === "lui-meme" || norm === "elle-meme") return undefined;
  const before = tokens[at - 1]?.norm ?? "";
  // "pour elle" may be for the town; whose opinion it is, is a person's.
  if (at > sentence.firstToken && STRESSING.test(before))
    return before === "selon" || before === "d'apres" ? "stressed" : undefined;
  // "La pharmacie, elle, ferme": set off, and no person's name in front.
  if (before === "," && tokens[at + 1]?.text === ",") return undefined;
  if (norm === "lui" || isImpersonal(tokens, sentence, at)) return undefined;
  return isOpening(tokens, sentence, at) ? "opening" : "inner";
}

/** What a stressed pronoun stands behind. */
const STRESSING =
  /^(?:selon|pour|avec|chez|contre|comme|sans|derriere|devant|autour|d'apres|apres|vers|envers)$/;

/** "Marie Roy, elle, refuse", "Quant à Roy, elle repart", "Tommy Roy, lui-même arbitre": the name stands right before. */
function isBeside(tokens: readonly Token[], names: readonly FoundName[], at: number): boolean {
  const comma = tokens[at - 1]?.text === ",";
  const name = names[indexFrom(names, at) - 1];
  if (name?.kind !== "person" || name.end !== (comma ? at - 1 : at)) return false;
  const norm = tokens[at]?.norm ?? "";
  if (norm.includes("-")) return true;
  const after = tokens[at + 1]?.norm ?? "";
  if (!comma) return norm === "lui" && after === "aussi";
  return after === "," || after === "aussi" || /^(?:quant|pour)$/.test(tokens[name.first - 2]?.norm ?? "");
}

/** Small words that may stand before the subject of a main clause. */
const LEADING =
  /^(?:mais|et|puis|or|depuis|alors|aussi|ensuite|enfin|pourtant|cependant|toutefois|surtout|bref|ainsi|desormais|aujourd'hui|hier|demain|deja|la|ici|d'abord|apres|,|—|–|-|»|")$/;

function isOpening(tokens: readonly Token[], { firstToken }: Sentence, at: number): boolean {
  let before = at - 1;
  while (before >= firstToken && at - before <= 3 && LEADING.test(tokens[before]?.norm ?? "")) before--;
  return before < firstToken;
}
