/**
 * Participles and their auxiliaries: "a voté" and "voté mardi" look back, "est prévue" ahead, "a promis de revenir mardi"
 * ahead for what comes after it, "est reporté à mardi" too.
 */
import { BEFORE_NOUN, type Bounds, type Cue, type Direction } from "./direction.js";
import { formOf, isParticipleAfterAuxiliary } from "./verb-forms.js";
import type { Token } from "../../../types.js";

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const forms = (stems: string): ReadonlySet<string> =>
  new Set(stems.split(/\s+/).flatMap((stem) => [stem, `${stem}e`, `${stem}s`, `${stem}es`]));

/** What is expected lies ahead. */
const EXPECTED = forms("prevu attendu espere programme planifie envisage projete escompte");
/** What is moved, promised, called for: ahead where it says to when. */
const MOVED = forms(
  "promis reporte repousse convoque invite convie remis fixe ajourne differe prolonge decale avance",
);
/** Of these, with what is promised or called: "a promis une réponse en mars". */
const CALLED = forms("promis convoque invite convie");
/** Ahead only with "de" and an infinitive, or "pour" a day. */
const SAID = forms("annonce decide demande accepte engage propose confirme choisi voulu souhaite menace ordonne exige suggere recommande autorise appele obtenu accorde consenti oblige charge jure vote"); // prettier-ignore
/** Verbs whose "est" is a past tense. */
const MOTION = forms("arrive parti mort ne devenu venu revenu entre rentre sorti ressorti tombe retombe reste decede alle monte descendu redescendu remonte reparti passe survenu intervenu parvenu apparu retourne eteint disparu"); // prettier-ignore
const SKIPPED = set("deja aussi bien egalement pas plus encore toujours jamais donc ainsi enfin d'abord meme tous toutes tout beaucoup mal il elle ils elles on ce -il -elle -ils -elles -on -t-il -t-elle -t-on ete en y lui leur se s' le la les l' m' nous vous ensuite depuis finalement aujourd'hui hier rien"); // prettier-ignore
const HAVE = set("a ont ai as avons avez");
const IS = set("est sont suis sommes etes");
const BACK = set("avait avaient etait etaient avions etions avais etais eut fut furent eurent");
const HEARSAY = set("aurait auraient serait seraient");
const WILL = set("sera seront aura auront soit soient serai serons");

/** How many words may stand between an auxiliary and its participle. */
const REACH = 4;

const plain = (direction: Direction): Cue => ({ direction, cost: 0 });

/** From the auxiliary: its participle is looked for after it. */
export function auxiliaryCue(tokens: readonly Token[], at: number, date: Bounds): Cue | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { norm } = token;
  // "à" folds to "a": only the accentless one is "avoir"; "il y a" is a distance.
  if (norm === "a" && token.text !== "a" && token.text !== "A") return undefined;
  if (tokens[at - 1]?.norm === "y") return undefined;
  for (let next = at + 1; next <= at + REACH; next++) {
    const word = tokens[next];
    if (word === undefined || word.kind === "punctuation") break;
    if (word.norm === "lieu") return plain(WILL.has(norm) ? "future" : "present");
    // "a été" may be all there is ("a été ministre").
    if (word.text.toLowerCase() === "été" && next === at + 1 && !participleFollows(tokens, next))
      return plain("past");
    if (word.norm !== "ete" && isParticipleAfterAuxiliary(word.norm, word.text.toLowerCase()))
      return direct(tokens, at, next, date);
    if (!isSkipped(word)) break;
  }
  if (WILL.has(norm)) return plain("future");
  if (HEARSAY.has(norm)) return plain("future");
  return { direction: "present", cost: 2 };
}

function participleFollows(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++) {
    const word = tokens[next];
    if (word?.kind !== "word") return false;
    if (isParticipleAfterAuxiliary(word.norm, word.text.toLowerCase())) return true;
    if (!isSkipped(word)) return false;
  }
  return false;
}

function isSkipped(token: Token): boolean {
  return (
    token.kind === "elision" ||
    SKIPPED.has(token.norm) ||
    (token.norm.endsWith("ment") && token.norm.length > 6)
  );
}

/** From the participle: its auxiliary is looked for before it. */
export function participleCue(tokens: readonly Token[], at: number, date: Bounds): Cue | undefined {
  for (let before = at - 1; before >= at - REACH; before--) {
    const word = tokens[before];
    if (word === undefined || word.kind === "punctuation") break;
    const { norm } = word;
    if (
      (HAVE.has(norm) && (norm !== "a" || /^a$/i.test(word.text))) ||
      IS.has(norm) ||
      BACK.has(norm) ||
      HEARSAY.has(norm) ||
      WILL.has(norm)
    )
      return direct(tokens, before, at, date);
    // "doit être publié": what governs "être" decides, further left; "croit avoir fini", "après avoir fini" look back.
    if (norm === "etre") return undefined;
    if (norm === "avoir" || norm === "ayant") return plain("past");
    if (!isSkipped(word)) break;
  }
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    ((before.kind === "number" && !EXPECTED.has(tokens[at]?.norm ?? "")) ||
      (before.kind !== "punctuation" && BEFORE_NOUN.has(before.norm)))
  )
    return undefined;
  // Alone after the date, it tells of the noun beside it: "un souper, samedi, animé par le club".
  if (at >= date.endToken) return undefined;
  return plain(aheadOf(tokens, at, date, false) ? "future" : "past");
}

/** An auxiliary and its participle together. */
function direct(tokens: readonly Token[], auxiliary: number, at: number, date: Bounds): Cue {
  const norm = tokens[auxiliary]?.norm ?? "";
  const participle = tokens[at]?.norm ?? "";
  if (WILL.has(norm)) return plain("future");
  if (BACK.has(norm)) return plain(EXPECTED.has(participle) ? "near" : "past");
  const hasBeen = tokens.slice(auxiliary + 1, at).some((word) => word.text.toLowerCase() === "été");
  if (HAVE.has(norm) || HEARSAY.has(norm))
    return plain(aheadOf(tokens, at, date, !hasBeen) ? "future" : "past");
  // "est": a past with verbs of motion and pronouns, else a present.
  if (MOTION.has(participle) || isPronominal(tokens, auxiliary))
    return plain(aheadOf(tokens, at, date, true) ? "future" : "past");
  if (aheadOf(tokens, at, date, false)) return plain("future");
  return { direction: "present", cost: 1 };
}

function isPronominal(tokens: readonly Token[], auxiliary: number): boolean {
  let at = auxiliary - 1;
  if (/^(?:y|en)$/.test(tokens[at]?.norm ?? "")) at--;
  const before = tokens[at]?.norm ?? "";
  return before === "s'" || before === "se" || before === "me" || before === "m'" || before === "nous";
}

/** Whether what comes after a participle is ahead of it: "a promis une visite au printemps", "est reporté à lundi". */
function aheadOf(tokens: readonly Token[], at: number, date: Bounds, isActive: boolean): boolean {
  const participle = tokens[at]?.norm ?? "";
  const isExpected = EXPECTED.has(participle);
  if (isExpected && !isActive) return true;
  if (!isExpected && !MOVED.has(participle) && !SAID.has(participle)) return false;
  // Only a date after the participle: "mardi, il a promis…" is when he did.
  if (date.firstToken <= at) return false;
  const between = date.firstToken - at - 1;
  if (between === 0) return false;
  if (infinitiveBetween(tokens, at + 1, date.firstToken)) return true;
  const joint = tokens[at + 1]?.text.toLowerCase() ?? "";
  const isToDay = between <= 2 && /^(?:à|au|aux|pour|jusqu'.*)$/.test(joint);
  if (isToDay && (SAID.has(participle) ? joint === "pour" : true)) return true;
  if (SAID.has(participle)) return false;
  // "a promis une réponse en mars", "a convoqué les parties jeudi"; not "a promis en chambre, le 12 juin".
  return isActive && between >= 2 && CALLED.has(participle) && /^(?:une?|les?|la|l'|des|son|sa|ses)$/.test(joint) && tokens[date.firstToken - 1]?.text !== ","; // prettier-ignore
}

function infinitiveBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (/^[,;:.»]$/.test(token.text)) return false;
    const before = tokens[at - 1]?.norm ?? "";
    if (token.kind !== "word" || !INFINITIVE_BEFORE.has(before)) continue;
    if (formOf(token.norm, token.text) === "infinitive") return true;
  }
  return false;
}
const INFINITIVE_BEFORE = set("de d' a le la les l' se s' en y ne pas");
