/** Nouns for human beings that are no office: "la dame", "le sexagénaire", "la chercheuse"; who may be called so. */
import type { Gender } from "../../types.js";

export interface HumanNoun {
  readonly gender: Gender;
  /** Kinds of titles whose holders are called so; "person" where it may be anybody. */
  readonly groups: readonly string[];
}

/** Pairs of masculine and feminine, or one word for both; by the kinds of titles of those who are called so. */
const NOUNS: Readonly<Record<string, string>> = {
  person:
    "homme: :femme monsieur: :dame garçon: adolescent:adolescente ado vieillard: trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire " +
    "octogénaire nonagénaire centenaire accusé:accusée prévenu:prévenue suspect:suspecte condamné:condamnée détenu:détenue inculpé:inculpée " +
    "intéressé:intéressée aîné:aînée cadet:cadette doyen:doyenne lauréat:lauréate militant:militante candidat:candidate :fillette gamin:gamine " +
    "étudiant:étudiante élève écolier:écolière collégien:collégienne lycéen:lycéenne apprenti:apprentie stagiaire retraité:retraitée bénévole " +
    "résident:résidente sinistré:sinistrée rescapé:rescapée survivant:survivante benjamin:benjamine octogenaire sexagenaire septuagenaire",
  "academic health":
    "chercheur:chercheuse scientifique savant:savante universitaire spécialiste expert:experte docteur:doctoresse :docteure",
  "elected mayor government": "élu:élue édile parlementaire",
  "justice elected government": "magistrat:magistrate",
  "head work":
    "patron:patronne dirigeant:dirigeante employeur:employeuse industriel:industrielle entrepreneur:entrepreneure :entrepreneuse gérant:gérante " +
    "exploitant:exploitante propriétaire commerçant:commerçante fondateur:fondatrice cofondateur:cofondatrice",
  culture:
    "artiste musicien:musicienne auteur:auteure :autrice écrivain:écrivaine créateur:créatrice interprète",
  sport: "athlète joueur:joueuse sportif:sportive champion:championne compétiteur:compétitrice capitaine",
  health: "praticien:praticienne soignant:soignante",
  religion: "religieux:religieuse",
  work: "agriculteur:agricultrice producteur:productrice artisan:artisane",
};

function entriesOf(pair: string, groups: readonly string[]): [string, HumanNoun][] {
  const [masculine = "", feminine] = pair.split(":");
  if (feminine === undefined) return [[masculine, { gender: null, groups }]];
  const entries: [string, HumanNoun][] = [
    [masculine, { gender: "m", groups }],
    [feminine, { gender: "f", groups }],
  ];
  return entries.filter(([noun]) => noun !== "");
}

const HUMAN_NOUNS: ReadonlyMap<string, HumanNoun> = new Map(
  Object.entries(NOUNS).flatMap(([key, nouns]) =>
    nouns.split(" ").flatMap((pair) => entriesOf(pair, key.split(" "))),
  ),
);

/** With its accents: "la retraite" is nobody. */
export const humanNoun = (text: string): HumanNoun | undefined =>
  HUMAN_NOUNS.get(text.toLowerCase().replace(/^ex-/, ""));

/** "la jeune fille" is a person, "la fille" somebody's daughter. */
export const YOUNG = /^(?:fille|homme|femme|garcon|maman|papa)$/;

/** Relatives stand for nobody by themselves: whose father is he? */
export const KIN =
  /^(?:pere|mere|fils|fille|frere|soeur|mari|femme|epoux|epouse|conjoint|conjointe|oncle|tante|cousin|cousine|neveu|niece|ami|amie|veuve|veuf|maman|papa|parent|grand-pere|grand-mere|beau-pere|belle-mere|roi|reine|saint|sainte|bebe|enfant)$/;

/** How nouns for those who do something end. Folded. */
export const AGENT = /(?:eur|euse|trice|er|ere|ien|ienne|iste|logue|graphe|aire|ant|ante|esse)$|^garde-/;

/** "homme d'affaires", "père de famille": what goes with the noun. */
export const COMPOUND_TAILS: ReadonlyMap<string, readonly string[]> = new Map([
  ["homme", ["d' affaires", "d' eglise", "d' etat", "politique", "fort"]],
  ["femme", ["d' affaires", "politique"]],
  ["pere", ["de famille"]],
  ["mere", ["de famille"]],
  ["chef", ["d' entreprise", "de file", "de meute"]],
  ["cheffe", ["d' entreprise", "de file"]],
  ["tete", ["de liste"]],
  ["aine", ["des elus"]],
]);
