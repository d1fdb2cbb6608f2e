/** The phrase that a name stands in: its preposition, the names that share it, the verb that it is the subject of. */
import type { TextLayer } from "../../types.js";
import type { FoundName } from "./found-name.js";
import { CLAUSE_OPENERS, NO_VERBS } from "./metonymy-words.js";
import { wordOf } from "./runs.js";
import type { Scene } from "./scene.js";

export interface Phrase {
  /** "à", "de", "par"…, with its accent; "" where none stands. */
  readonly preposition: string;
  /** An article of its own: "le Québec", "au Kremlin". */
  readonly hasArticle: boolean;
  /** The token before preposition, article and names; may lie outside of the sentence. */
  readonly before: number;
  /** The token behind the names. */
  readonly after: number;
  /** The names that stand beside it: "Paris et Alger". */
  readonly others: readonly FoundName[];
}

const PREPOSITIONS = new Set(
  "à de d' par selon entre avec contre sur sous pour vers dans en chez sans envers malgré depuis après devant derrière jusque jusqu' longe".split(
    " ",
  ),
);
const ARTICLES = new Set("le la l' les ce cet cette notre leur son tout".split(" "));
const CONTRACTED: Readonly<Record<string, string>> = { au: "à", aux: "à", du: "de", des: "de" };

/** At most so many names stand beside each other. */
const MOST = 3;

export function phraseOf({ layer, names }: Pick<Scene, "layer" | "names">, name: FoundName): Phrase {
  const { tokens } = layer;
  const at = names.findIndex(({ first }) => first === name.first);
  const others: FoundName[] = [];
  let after = name.end;
  for (let next = at + 1; next < names.length && next <= at + MOST; next++) {
    const other = names[next];
    if (other === undefined || !isJoined(layer, after, other.first)) break;
    others.push(other);
    after = other.end;
  }
  let first = name.first;
  let { hasArticle, preposition, head } = opened(layer, first);
  for (let next = at - 1; next >= 0 && next >= at - MOST; next--) {
    const other = names[next];
    if (other === undefined) break;
    const isListed =
      preposition === "" ? isJoined(layer, other.end, first) : isPaired(layer, other.end, head);
    if (!isListed) break;
    const before = opened(layer, other.first);
    // "de Bruxelles et de Washington": what both are of stands before the first.
    if (preposition !== "" && before.preposition !== preposition) break;
    others.push(other);
    first = other.first;
    ({ preposition, head } = before);
  }
  // "ni Québec ni Ottawa"
  while (tokens[head]?.norm === "ni") head--;
  return { preposition, hasArticle, before: head, after, others };
}

/** Article and preposition before a token, and where the token before them is. */
function opened({ tokens }: TextLayer, first: number): { hasArticle: boolean; preposition: string; head: number } {
  let head = first - 1;
  let word = wordOf(tokens[head]);
  let hasArticle = false;
  const contracted = CONTRACTED[word];
  if (contracted !== undefined) return { hasArticle: true, preposition: contracted, head: head - 1 };
  if (ARTICLES.has(word)) {
    hasArticle = true;
    word = wordOf(tokens[--head]);
  }
  if (!PREPOSITIONS.has(word)) return { hasArticle, preposition: "", head };
  return { hasArticle, preposition: word === "d'" ? "de" : word === "jusqu'" ? "jusque" : word, head: head - 1 };
} // prettier-ignore

const JOINTS = /^(?:et|,|ou|ni|puis|comme)$/;

/** "Washington, Londres et Canberra": a comma or "et" between, and an article at most. */
function isJoined({ tokens }: TextLayer, end: number, first: number): boolean {
  if (first <= end || first - end > 3) return false;
  for (let at = end; at < first; at++) {
    const norm = tokens[at]?.norm ?? "";
    if (!JOINTS.test(norm) && !/^(?:le|la|l'|les)$/.test(norm)) return false;
  }
  return JOINTS.test(tokens[end]?.norm ?? "");
}

/** "de Bruxelles et | de Washington": only a joint stands between a name and the preposition of the next. */
const isPaired = ({ tokens }: TextLayer, end: number, head: number): boolean =>
  head === end && /^(?:et|ou|ni)$/.test(tokens[head]?.norm ?? "");

/** Nothing, a mark or a small word stands before: what follows may be a subject. */
export function isOpening({ layer, sentence }: Pick<Scene, "layer" | "sentence">, before: number): boolean {
  const token = layer.tokens[before];
  if (token === undefined || before < sentence.firstToken) return true;
  return token.kind === "punctuation" || token.kind === "number" || CLAUSE_OPENERS.has(token.norm);
}

const CLITICS = /^(?:n'|ne|se|s'|y|en|lui|leur|l'|le|la|les|nous|vous|me|m'|te|t')$/;
const SUBJECT_ENDS = /(?:e|t|d|a|c|ont|nt)$/;
/** How far behind a comma the verb may stand. */
const INSERTION = 14;

/** The finite verb of which the names before a token are the subject; undefined where none follows. */
export function verbAfter(scene: Pick<Scene, "layer" | "sentence">, after: number): number | undefined {
  const { layer, sentence } = scene;
  const { tokens } = layer;
  let at = after;
  if (tokens[at]?.text === ",") {
    const next = tokens[at + 1]?.norm ?? "";
    if (next === "qui") at += 2;
    else {
      // "Québec, lui, refuse", "Ottawa, pressé d'agir, promet"
      const limit = Math.min(sentence.endToken, at + INSERTION);
      let close = at + 1;
      while (close < limit && tokens[close]?.text !== ",") close++;
      if (close >= limit) return undefined;
      at = close + 1;
    }
  } else if (tokens[at]?.norm === "qui") at++;
  else if (/^(?:aussi|egalement|lui-meme)$/.test(tokens[at]?.norm ?? "")) at++;
  else if (tokens[at]?.norm === "et") at = behindPartner(scene, at);
  while (at < sentence.endToken && CLITICS.test(tokens[at]?.norm ?? "")) at++;
  const token = tokens[at];
  if (token?.kind !== "word" || at >= sentence.endToken || token.text === "à" || token.text !== token.text.toLowerCase()) return undefined;
  return SUBJECT_ENDS.test(token.norm) && !NO_VERBS.has(token.norm) ? at : undefined;
} // prettier-ignore

const PARTNER = /^(?:le|la|les|l'|ses|son|sa|leurs|leur|des)$/;
/** How many words a partner without a name of its own may have. */
const LONGEST_PARTNER = 6;

/** "Ottawa et les provinces | négocient": where the verb of both may stand. */
function behindPartner({ layer, sentence }: Pick<Scene, "layer" | "sentence">, at: number): number {
  const { tokens } = layer;
  if (!PARTNER.test(tokens[at + 1]?.norm ?? "")) return at;
  for (let next = at + 3; next < Math.min(sentence.endToken, at + 2 + LONGEST_PARTNER); next++) {
    const norm = tokens[next]?.norm ?? "";
    if (CLITICS.test(norm) && !PARTNER.test(norm)) return next;
    if (/(?:ent|ont)$/.test(norm) && !norm.endsWith("ment")) return next;
  }
  return at;
}
