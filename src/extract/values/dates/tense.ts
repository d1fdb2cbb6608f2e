/**
 * Which way the sentence looks, around a date: ahead ("aura lieu mardi", "doit ouvrir mardi"), back ("a eu lieu mardi",
 * "voté mardi"), or at the present ("ouvre mardi": a newspaper's near future). The verb nearest to the date decides;
 * clauses in between make it further. No parser: endings, auxiliaries and a few governing verbs.
 */
import { participleCue, auxiliaryCue } from "./auxiliaries.js";
import { isPresent } from "./present.js";
import { BEFORE_NOUN, type Bounds, type Cue, type Direction } from "./direction.js";
import { WEEKDAYS } from "./lexicon.js";
import { formOf } from "./verb-forms.js";
import type { TextLayer, Token } from "../../../types.js";

/** Words looked at on each side of a date. Verbs stand near their adverbial; a bound keeps long sentences cheap. */
const REACH = 28;
/** What a comma or a "qui" costs, in words: the verb of another clause is further than it looks. */
const CLAUSE_COST = 4;
/** A present may be a noun after all. */
const PRESENT_COST = 2;

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** Conjunctions that open another clause. */
const CLAUSE = set("qui que dont où ou lorsque quand qu' tandis alors car mais , ( ) «");
const HARD = set('. ? ! … ; : » " – —');
const HARD_COST = 5 * CLAUSE_COST;
const AVOIR = set("a ont ai as avons avez aurait auraient aura auront");
const ETRE = set("est sont suis sommes etes");
const GO = set("va vont vais allons allez");
/** With an infinitive after them, these look ahead. */
const MODAL = set("doit doivent dois devons devez peut peuvent pouvons pouvez veut veulent veux voulons compte comptent comptons entend entendent espere esperent pense pensent souhaite souhaitent songe songent prevoit prevoient promet promettent menace menacent propose proposent refuse refusent s'apprete apprete appretent envisage envisagent projette projettent invite invitent demande demandent s'engage"); // prettier-ignore
/** Of these, the ones spelt like nouns. */
const NOUN_LIKE = set("annonce annonces demande demandes compte comptes menace menaces invite pense vise");
/** Alone they do so too. */
const AHEAD = set("prevoit prevoient envisage envisagent promet promettent vise visent attend attendent projette projettent planifie planifient bientot d'ici annonce annoncent"); // prettier-ignore
const SUBJECT = set(
  "il elle on ils elles je j' nous vous qui se s' ne n' y -il -elle -on -t-il -t-elle -t-on -ils -elles",
);
const PRONOUN = set("l' le la les lui leur en m' t' nous vous");
/** "a-t-il dit", ", explique la mairesse": who speaks, and not when things happen. */
const SAYS = set("dit disent explique expliquent affirme affirment raconte racontent ajoute ajoutent precise precisent indique indiquent souligne soulignent rappelle rappellent note notent resume resument lance lancent glisse glissent avoue avouent confie confient estime estiment assure assurent previent promet conclut repond selon d'apres soupire sourit blague ironise insiste temoigne observe constate reconnait admet annonce signale declare reclame"); // prettier-ignore

const lower = (token: Token): string => (/[A-ZÀ-Ý]/.test(token.text) ? token.text.toLowerCase() : token.text);

/** The direction said by the word at `at`, undefined where it says none. `date` is what the direction is asked for. */
function cueAt(tokens: readonly Token[], at: number, date: Bounds): Cue | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const { norm } = token;
  const text = lower(token);
  const before = tokens[at - 1];
  const code = token.text.charCodeAt(0);
  // A capital opens a sentence or a name; in capitals throughout, it is a headline.
  if (
    code < 97 &&
    code > 64 &&
    before !== undefined &&
    before.kind !== "punctuation" &&
    token.text !== token.text.toUpperCase()
  )
    return undefined;
  if (AVOIR.has(norm) || ETRE.has(norm)) return auxiliaryCue(tokens, at, date);
  if (GO.has(norm)) return infinitiveAfter(tokens, at, 3) ? plain("future") : undefined;
  if (norm === "vient" || norm === "viennent") {
    if (/^d[e']$/.test(tokens[at + 1]?.norm ?? "")) return plain("past");
  } else if (norm === "devait" || norm === "devaient")
    return infinitiveAfter(tokens, at, 4) ? plain("near") : plain("past");
  const form = formOf(norm, text);
  if (form === undefined && !(NOUN_LIKE.has(norm) ? isNominal(before) : NOT_FINITE.has(before?.norm ?? ""))) {
    if (MODAL.has(norm) && infinitiveAfter(tokens, at, 6)) return plain("future");
    if (AHEAD.has(norm)) return isAside(tokens, at) ? undefined : plain("future");
  }
  if (form === "past" || form === "future")
    return NOT_FINITE.has(before?.norm ?? "") ? undefined : plain(form);
  if (form === "conditional") return conditionalCue(tokens, at, date);
  if (form === "participle") return participleCue(tokens, at, date);
  if (form === "infinitive") return infinitiveCue(tokens, at, date);
  return nounCue(tokens, at) ?? presentCue(tokens, at);
}

const plain = (direction: Direction): Cue => ({ direction, cost: 0 });

/** Before a finite verb "le", "la", "en" and "leur" are pronouns; these never are. */
const NOT_FINITE = set("un une du des de d' au aux ce cet cette sa son ses par pour sur dans avec sans");

/** "serait mort lundi" is hearsay of what is over, "aurait lieu lundi" and "serait ouvert dès lundi" are to come. */
function conditionalCue(tokens: readonly Token[], at: number, date: Bounds): Cue | undefined {
  const norm = tokens[at]?.norm;
  return norm === "serait" || norm === "seraient" ? auxiliaryCue(tokens, at, date) : plain("future");
}

/** "avant de quitter ses fonctions le 30 octobre": either way, whatever the verb of the sentence. */
function infinitiveCue(tokens: readonly Token[], at: number, date: Bounds): Cue | undefined {
  const isBefore = /^d[e']$/.test(tokens[at - 1]?.norm ?? "") && tokens[at - 2]?.norm === "avant";
  return isBefore && !WEEKDAYS.has(tokens[date.firstToken]?.norm ?? "") ? plain("near") : undefined;
}

function isNominal(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    before.kind !== "punctuation" &&
    (BEFORE_NOUN.has(before.norm) || before.norm === "l'" || before.text === "à")
  );
}

function infinitiveAfter(tokens: readonly Token[], at: number, reach: number): boolean {
  for (let next = at + 1; next <= at + reach; next++) {
    const token = tokens[next];
    if (token === undefined || token.kind === "punctuation") return false;
    if (token.kind === "word" && formOf(token.norm, token.text) === "infinitive") return true;
  }
  return false;
}

/** After a comma or a closing mark, a verb of saying only tells who speaks. */
function isIncise(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? "";
  return (before === "," || before === "»" || before === '"') && SAYS.has(tokens[at]?.norm ?? "");
}

/** "», promet Mme Roy", ", annonce-t-il"; in ", le maire, promet une réponse" the verb is the sentence's. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? "";
  return isIncise(tokens, at) && (tokens[at - 1]?.text !== "," || /^[A-ZÀ-Ý-]/.test(next));
}

/** "à onze semaines du scrutin", "report au 4 juin", "la prochaine séance". */
function nounCue(tokens: readonly Token[], at: number): Cue | undefined {
  const norm = tokens[at]?.norm ?? "";
  const next = tokens[at + 1]?.norm ?? "";
  switch (norm) {
    case "semaines":
    case "jours":
    case "mois":
    case "semaine":
    case "heures":
      return /^(?:du|de|d'|des)$/.test(next) && tokens[at - 2]?.text.toLowerCase() === "à"
        ? plain("future")
        : undefined;
    case "report":
    case "remise":
    case "echeance":
    case "delai":
    case "sursis":
      return /^(?:au|a|jusqu'au|jusqu'|jusqu'en|:)$/.test(next) ? plain("future") : undefined;
    case "limite":
      return tokens[at - 1]?.norm === "date" ? plain("future") : undefined;
    case "prochain":
    case "prochaine":
    case "prochains":
    case "prochaines":
      // Before its noun: "la prochaine séance", "Prochain match : dimanche"; not "mars prochain".
      return isNominal(tokens[at - 1]) || tokens[at - 1]?.kind !== "word" ? plain("future") : undefined;
    default:
      return undefined;
  }
}

function presentCue(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || token.norm.length < 3) return undefined;
  const isKnown = isPresent(token.norm);
  if (isKnown && isIncise(tokens, at)) return undefined;
  const subject = before === undefined ? "" : before.norm;
  if (SUBJECT.has(subject)) {
    if (subject === "nous" && token.norm.endsWith("ions")) return plain("past");
    const isVerb = isKnown || /(?:e|es|ent|ons|ez|d|t)$/.test(token.norm);
    return isVerb ? { direction: "present", cost: PRESENT_COST } : undefined;
  }
  // "je l'enlève mardi", "elle la rouvre jeudi".
  if (isKnown && PRONOUN.has(subject) && SUBJECT.has(tokens[at - 2]?.norm ?? ""))
    return { direction: "present", cost: PRESENT_COST };
  if (isKnown) return isNominal(before) ? undefined : { direction: "present", cost: PRESENT_COST };
  // "Réservez", "Écrivez-nous".
  if (token.norm.endsWith("ez") && token.norm.length > 4) return { direction: "present", cost: PRESENT_COST };
  return undefined;
}

/** `hint` is what the preposition says: a verb has to stand nearer to overrule it. */
export function directionAt(
  layer: TextLayer,
  bounds: Bounds,
  date: Bounds,
  hint: Cue | undefined,
): Direction | undefined {
  const { tokens } = layer;
  let best = hint?.direction;
  let bestCost = hint?.cost ?? Infinity;
  let cost = 0;
  const softFor = hint?.softFor ?? 0;
  for (let at = date.firstToken - 1; at >= Math.max(bounds.firstToken, date.firstToken - REACH); at--) {
    cost += costOf(tokens[at]);
    if (cost >= bestCost && date.firstToken - at > softFor) break;
    const cue = cueAt(tokens, at, date);
    if (cue === undefined) continue;
    if (cue.direction === "past" && date.firstToken - at <= softFor && (softFor < REACH || cost < bestCost))
      return "near";
    if (cost + cue.cost < bestCost) [best, bestCost] = [cue.direction, cost + cue.cost];
  }
  cost = 1;
  for (let at = date.endToken; at < Math.min(bounds.endToken, date.endToken + REACH); at++) {
    cost += costOf(tokens[at]);
    if (cost >= bestCost) break;
    // "…, a ajouté le directeur": said now of what comes before.
    if (tokens[at]?.text === "," && opensIncise(tokens, at + 1)) break;
    const cue = cueAt(tokens, at, date);
    if (cue !== undefined && cost + cue.cost < bestCost) [best, bestCost] = [cue.direction, cost + cue.cost];
  }
  return best;
}

function opensIncise(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? "";
  return SAYS.has(norm) || tokens[at]?.text === "a" || norm === "ont";
}

function costOf(token: Token | undefined): number {
  const norm = token?.norm ?? "";
  if (HARD.has(norm)) return HARD_COST;
  return CLAUSE.has(norm) ? CLAUSE_COST : 1;
}
