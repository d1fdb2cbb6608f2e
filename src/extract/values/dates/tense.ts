/**
 * Which way the sentence looks, around a date: ahead ("aura lieu mardi") or back ("a eu lieu mardi").
 * A small lexicon of endings and auxiliaries, nearest first; no parser.
 */
import type { TextLayer, Token } from "../../../types.js";

export type Direction = "past" | "future";

/** Words looked at on each side of a date. Verbs stand near their adverbial; a bound keeps long sentences cheap. */
const REACH = 24;
/** What a comma or a "qui" costs, in words: the verb of another clause is further than it looks. */
const CLAUSE_COST = 4;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const FUTURE_WORDS = set("aura auront sera seront ira iront fera feront pourra pourront devra devront devrait devraient prevu prevue prevus prevues prochain prochaine prochains prochaines attendu attendue attendus attendues prevoit prevoient compte comptent espere esperent entend entendent souhaite bientot avant-premiere d'ici"); // prettier-ignore
const PAST_WORDS = set("etait etaient avait avaient fut furent eut eurent dernier derniere derniers dernieres dit fit firent vint mit prit"); // prettier-ignore
/** Not verbs, for all their endings. */
const NOT_FUTURE = set("opera camera agora extra ultra infra contra sahara mascara tiara aura-t chakra cobra algebra zebra tantra madera front affront prompt pronto rupestra ankara bihara tora torah sierra terra riviera libera era thora cholera para supra kara vara brera guevara canberra carrera abracadabra"); // prettier-ignore
const NOT_PAST = set("lait fait trait portrait retrait extrait attrait souhait parfait forfait bienfait mefait plait satisfait abstrait distrait soustrait sait fallait-il connait parait disparait apparait nait reconnait tait connaît souhaitait-il prairait imparfait portraits traits faits effait surfait quasi-fait"); // prettier-ignore
const AVOIR_PRESENT = set("a ont ai as avons avez est sont suis sommes etes s'est");
const GO = set("va vont vais allons allez");
const PARTICIPLE = /(?:e|es|ee|ees|i|is|ie|ies|it|ite|its|ites|u|us|ue|ues|ert|erte|ert|int|ort|orte|orts|ortes|aint|eint|oint|ris|rise|mis|mise|ait|aits|aite|aites|quis|quise)$/; // prettier-ignore
const INFINITIVE = /(?:er|ir|re|oir)$/;

/** Direction said by one token, undefined where it says none. */
function cueOf(tokens: readonly Token[], at: number): Direction | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const { norm, text } = token;
  if (FUTURE_WORDS.has(norm)) return "future";
  if (PAST_WORDS.has(norm)) return "past";
  const next = tokens[at + 1];
  if (AVOIR_PRESENT.has(norm)) {
    // "à" folds to "a": only the accentless one is "avoir".
    if (norm === "a" && text !== "a" && text !== "A") return undefined;
    return isParticiple(next) || (isAdverb(next) && isParticiple(tokens[at + 2])) ? "past" : undefined;
  }
  if (GO.has(norm)) return isInfinitive(next) || isInfinitive(tokens[at + 2]) ? "future" : undefined;
  if (norm.length < 4 || text.charAt(0) !== text.charAt(0).toLowerCase()) return undefined;
  if (norm.endsWith("ra") || norm.endsWith("ront")) {
    // "-ra" after a vowel or r ("sera", "tiendra", "ouvrira"), not "-ora", nouns as above.
    return NOT_FUTURE.has(norm) ? undefined : "future";
  }
  const subject = tokens[at - 1]?.norm;
  if (norm.endsWith("rons") && subject === "nous") return "future";
  if (norm.endsWith("rez") && subject === "vous") return "future";
  if (norm.endsWith("rai") && (subject === "j'" || subject === "je")) return "future";
  if (norm.endsWith("aient") || norm.endsWith("erent") || norm.endsWith("irent"))
    return norm.endsWith("raient") ? undefined : "past";
  if (norm.endsWith("ait") && !norm.endsWith("rait")) return NOT_PAST.has(norm) ? undefined : "past";
  return undefined;
}

function isParticiple(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  const { text, norm } = token;
  // An accent tells "a annoncé" from "a le"; other endings are told by length.
  if (/(?:é|ée|és|ées)$/.test(text)) return true;
  return norm.length > 1 && !SHORT.has(norm) && !/(?:[^é]e|[^é]es)$/.test(text) && PARTICIPLE.test(norm);
}
const SHORT = set("le la les un une des du de si qui ici ainsi aussi lui tu du plus tous dans depuis puis mais pas tres ni parmi aujourd'hui jeudi mardi lundi samedi vendredi mercredi"); // prettier-ignore

function isAdverb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.norm.endsWith("ment") || ADVERBS.has(token.norm) || token.kind === "elision";
}
const ADVERBS = set("deja aussi bien egalement pas plus ete encore toujours jamais donc ainsi enfin d'abord meme tous toutes tout beaucoup mal il elle ils elles -il -elle -t-il -t-elle"); // prettier-ignore

function isInfinitive(token: Token | undefined): boolean {
  return token?.kind === "word" && token.norm.length > 3 && INFINITIVE.test(token.norm);
}

/** Conjunctions that open another clause. */
const CLAUSE = set("qui que dont où ou lorsque quand qu' tandis alors car mais , ; : ( ) « » \"");
const HARD = set('; : « » "');

/** A direction, and how far away the word that says it stands. */
export interface Cue {
  readonly direction: Direction;
  readonly cost: number;
}

interface Bounds {
  readonly firstToken: number;
  readonly endToken: number;
}

/** `hint` is what the preposition says: a verb has to stand nearer to overrule it. */
export function directionAt(
  layer: TextLayer,
  bounds: Bounds,
  { firstToken, endToken }: Bounds,
  hint: Cue | undefined,
): Direction | undefined {
  const { tokens } = layer;
  let best = hint?.direction;
  let bestCost = hint?.cost ?? Infinity;
  let cost = 0;
  for (let at = firstToken - 1; at >= Math.max(bounds.firstToken, firstToken - REACH); at--) {
    cost += costOf(tokens[at]);
    if (cost >= bestCost) break;
    const cue = cueOf(tokens, at);
    if (cue !== undefined) [best, bestCost] = [cue, cost];
  }
  cost = 1;
  for (let at = endToken; at < Math.min(bounds.endToken, endToken + REACH); at++) {
    cost += costOf(tokens[at]);
    if (cost >= bestCost) break;
    const cue = cueOf(tokens, at);
    if (cue !== undefined) [best, bestCost] = [cue, cost];
  }
  return best;
}

function costOf(token: Token | undefined): number {
  const norm = token?.norm ?? "";
  if (HARD.has(norm)) return 3 * CLAUSE_COST;
  return CLAUSE.has(norm) ? CLAUSE_COST : 1;
}
