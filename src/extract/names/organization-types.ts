/** What an organization is: by its name in the gazetteer, its head word, its legal form, or the words around it. */
import { fold } from "../../text/fold.js";
import { shapeOf } from "../../text/tokens.js";
import type { OrganizationCandidate, OrganizationType } from "../../types.js";
import type { OrganizationClaim } from "./claims.js";
import type { FoundName } from "./found-name.js";
import { endsWithLegalForm, introducedBy } from "./organization-signs.js";
import { typeByFirst, typeByWord } from "./organization-words.js";
import { isCapital, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";
import { seatOf } from "./seats.js";
import { AS_TEAM } from "./metonymy.js";

interface Typed {
  readonly type: OrganizationType;
  readonly standsFor?: string;
  readonly candidates?: readonly OrganizationCandidate[];
}

export interface UntypedOrganization extends Omit<OrganizationClaim, "type"> {
  readonly type: OrganizationType | undefined;
}

/** What one rule says of a name: which rule, and the type. */
export interface OrganizationSign {
  readonly by: string;
  readonly type: OrganizationType;
}

/** `before` is the organization named last in the sentence. */
type Sign = (scene: Scene, name: FoundName, before: UntypedOrganization | undefined) => Typed | undefined;

/** The list is the program: the first sign that speaks decides. */
const SIGNS: readonly Sign[] = [
  playing,
  seat,
  known,
  branch,
  wire,
  callSign,
  ofSport,
  legalForm,
  ruled,
  headed,
  inBrackets,
  introduced,
  apposed,
  innerHead,
  byWord,
  ofPlace,
];

/** Without a sign the type is `undefined`: the same name elsewhere may have one. */
export function organizationOf(
  scene: Scene,
  name: FoundName,
  before: UntypedOrganization | undefined,
): UntypedOrganization {
  let typed: Typed | undefined;
  for (const sign of SIGNS) if ((typed = sign(scene, name, before)) !== undefined) break;
  const { type, standsFor, candidates } = typed ?? {};
  return { ...name, kind: "organization", type, standsFor, candidates };
}

/** All that the rules say of a name, for whoever learns where they are silent. */
export const signsOf = (
  scene: Scene,
  name: FoundName,
  before: UntypedOrganization | undefined,
): OrganizationSign[] =>
  SIGNS.flatMap((sign) => {
    const typed = sign(scene, name, before);
    return typed === undefined ? [] : [{ by: sign.name, type: typed.type }];
  });

/** The gazetteer has the whole name, or all of it but the legal form. */
function known(
  { layer, lexicons, country }: Scene,
  { first, end, start, stop }: FoundName,
): Typed | undefined {
  const { tokens } = layer;
  const match = lexicons.organizations.longestAt(tokens, first);
  if (match === undefined) return undefined;
  const isWhole = match.endToken === end || (match.endToken < end && endsWithLegalForm(layer, end) && end - match.endToken < 3); // prettier-ignore
  if (!isWhole) return undefined;
  const isUpper = match.endToken > first + 1 || shapeOf(tokens[first]?.text ?? "") === "upper";
  const candidates = match.values.filter(({ acronym }) => isUpper || !acronym);
  // Of several the country of the article chooses here; linking knows more, and has the last word.
  const fact = candidates.find((one) => one.country !== "" && one.country === country) ?? candidates[0];
  if (fact === undefined) return undefined;
  const isSame = fold(layer.text.slice(start, stop)) === fold(fact.name);
  return isSame ? { type: fact.type, candidates } : { type: fact.type, standsFor: fact.name, candidates };
}

/** A town that plays. */
function playing(_: Scene, { rule }: FoundName): Typed | undefined {
  return rule === AS_TEAM ? { type: "team" } : undefined;
}

/** "Québec annonce", "l'Élysée". */
function seat(scene: Scene, name: FoundName): Typed | undefined {
  const found = seatOf(scene, name);
  if (found === undefined) return undefined;
  const { type, government } = found;
  return fold(scene.layer.text.slice(name.start, name.stop)) === fold(government)
    ? { type }
    : { type, standsFor: government };
}

/** "UFC-Que Choisir du Tarn", "MSA d'Armorique", "Umih 81": what its house is. */
function branch({ layer: { tokens }, lexicons }: Scene, { first, end }: FoundName): Typed | undefined {
  const match = lexicons.organizations.longestAt(tokens, first);
  if (match === undefined || match.endToken >= end) return undefined;
  const isUpper = match.endToken > first + 1 || shapeOf(tokens[first]?.text ?? "") === "upper";
  const type = match.values.find(({ acronym }) => isUpper || !acronym)?.type;
  const next = tokens[match.endToken];
  // A company's name begins many others: "Orange de Nassau".
  const isBranch = /^(?:de|du|d'|des)$/.test(wordOf(next)) || (next?.kind === "number" && match.endToken === end - 1);
  return type === undefined || type === "company" || !isBranch ? undefined : { type };
} // prettier-ignore

/** "/FPQ/ -", "(AAP) –": the agency of a release or a dispatch. */
function wire({ layer: { tokens } }: Scene, { first, end }: FoundName): Typed | undefined {
  const before = tokens[first - 1]?.text;
  const after = tokens[end]?.text;
  const isBetween = (before === "/" && after === "/") || (before === "(" && after === ")" && /^[-–—]$/.test(tokens[end + 1]?.text ?? ""));
  return isBetween && end <= first + 3 ? { type: "media" } : undefined;
} // prettier-ignore

/** CKVR, CFIM, CHOI-FM: four letters that Canada gives its broadcasters. */
function callSign({ layer: { tokens }, country }: Scene, { first, end }: FoundName): Typed | undefined {
  const isOne = end === first + 1 && country === "CA" && /^C[BFHIJK][A-Z]{2}(?:-FM)?$/.test(tokens[first]?.text ?? "");
  return isOne ? { type: "media" } : undefined;
} // prettier-ignore

const SPORTS = new Set(
  (
    "judo boxe hockey soccer football rugby basket basketball basket-ball volleyball volley-ball handball baseball natation patinage gymnastique athletisme " +
    "escrime karate taekwondo lutte cyclisme velo ski canoe kayak canoe-kayak aviron voile petanque tennis badminton curling ringuette plongeon echecs " +
    "triathlon escalade yole tir water-polo aquatique nautique nordique"
  ).split(" "),
);

/** Whose clubs run a rink or a marina rather than compete. */
const RECREATION = new Set(["patinage", "nautique"]);

/** "Club de judo Sept-Îles" competes; "Judo Côte-Nord", "Hockey Québec" runs the sport in its land. */
function ofSport({ layer: { tokens }, hits }: Scene, { first, end }: FoundName): Typed | undefined {
  const head = tokens[first]?.norm ?? "";
  if (head === "club") {
    const at = /^(?:de|d')$/.test(wordOf(tokens[first + 1])) ? first + 2 : first + 1;
    const sport = tokens[at]?.norm ?? "";
    return at < end && SPORTS.has(sport) && !RECREATION.has(sport) ? { type: "team" } : undefined;
  }
  const land = hits.get(first + 1);
  if (!SPORTS.has(head) || land?.endToken !== end) return undefined;
  return land.places[0]?.type === "municipality" ? undefined : { type: "association" };
}

function legalForm({ layer }: Scene, { first, end }: FoundName): Typed | undefined {
  return end > first + 1 && endsWithLegalForm(layer, end) ? { type: "company" } : undefined;
}

/** "Société d'histoire", "Société géologique": learned; else a company, or what its head word says. */
const LEARNED =
  /^(?:histoire|genealogie|archeologie|horticulture|amis|.*logique|pedagogique|historique|savante|protectrice|alzheimer|philatelique)$/;

function ruled({ layer }: Scene, { first, end }: FoundName): Typed | undefined {
  const { tokens } = layer;
  const head = tokens[first]?.norm ?? "";
  if (head === "societe")
    for (let at = first + 1; at < Math.min(end, first + 4); at++)
      if (LEARNED.test(tokens[at]?.norm ?? "")) return { type: "association" };
  const type = typeByFirst(head);
  return type === undefined ? undefined : { type };
}

function headed({ layer, lexicons }: Scene, { first, end }: FoundName): Typed | undefined {
  const match = lexicons.organizationHeads.longestAt(layer.tokens, first);
  const head = match?.values[0];
  if (match === undefined || head === undefined || match.endToken > end) return undefined;
  return { type: head.type };
}

/** "Fédération camerounaise de football (Fecafoot)". */
function inBrackets({ layer }: Scene, { first }: FoundName, before: UntypedOrganization | undefined): Typed | undefined {
  if (before === undefined || before.end !== first - 1 || layer.tokens[first - 1]?.text !== "(") return undefined;
  return before.type === undefined ? undefined : { type: before.type };
} // prettier-ignore

const LINK = /^(?:de|du|des|d'|la|le|l'|les)$/;
const MOST_LINKS = 2;

/** "la revue Nature Astronomy", "l'aquarium brestois Océanopolis", "chez Lafleur". */
function introduced({ layer, lexicons }: Scene, { first }: FoundName): Typed | undefined {
  const { tokens } = layer;
  if (wordOf(tokens[first - 1]) === "chez") return { type: "company" };
  let at = first - 1;
  if (tokens[at]?.text === "," || tokens[at]?.text === "«") at--;
  while (first - at <= MOST_LINKS && LINK.test(tokens[at]?.norm ?? "")) at--;
  for (const near of [at, at - 1]) {
    const token = tokens[near];
    // One word may stand between, an adjective: any verb or preposition would cut.
    if (token?.kind !== "word" || isCapital(token)) return undefined;
    const type = introducedBy(token.norm) ?? hasPeople(token.norm) ?? smallHead(near);
    if (type !== undefined) return { type };
  }
  return undefined;

  function smallHead(near: number): OrganizationType | undefined {
    const match = lexicons.organizationHeads.longestAt(tokens, near);
    return match?.values[0]?.lower === true ? match.values[0].type : undefined;
  }
}

/** Whom a body of each type has: "l'entraîneur du Rocket", "la députée du Parti". */
const PEOPLE_OF: Readonly<Record<string, OrganizationType>> = {
  joueur: "team", joueuse: "team", joueurs: "team", joueuses: "team", entraineur: "team", entraineuse: "team", attaquant: "team", attaquante: "team", capitaine: "team", gardien: "team",
  gardienne: "team", defenseur: "team", formation: "team", match: "team", victoire: "team", depute: "party", deputee: "party", deputes: "party", candidat: "party", candidate: "party", elu: "party", elus: "party",
  actionnaire: "company", actionnaires: "company", pdg: "company", clients: "company", succursale: "company", magasin: "company", journaliste: "media", animateur: "media", animatrice: "media",
  chroniqueur: "media", lecteurs: "media", choriste: "other", chanteur: "other", chanteuse: "other", groupe: "other",
}; // prettier-ignore

const hasPeople = (norm: string): OrganizationType | undefined =>
  Object.hasOwn(PEOPLE_OF, norm) ? PEOPLE_OF[norm] : undefined;

/** "Sahel Terrassement, une entreprise de Thiès": what is said of it behind a comma or in brackets. */
function apposed({ layer }: Scene, { end }: FoundName): Typed | undefined {
  const { tokens } = layer;
  if (tokens[end]?.text !== "," && tokens[end]?.text !== "(") return undefined;
  let at = end + 1;
  if (/^(?:un|une|le|la|l'|du|de)$/.test(tokens[at]?.norm ?? "")) at++;
  const type = introducedBy(tokens[at]?.norm ?? "");
  return type === undefined ? undefined : { type };
}

/** "Grande École de Dakar", "CIMT-Télé": a head that is not the first word. */
function innerHead({ layer, lexicons }: Scene, { first, end }: FoundName): Typed | undefined {
  for (let at = first + 1; at < end; at++) {
    const head = lexicons.organizationHeads.longestAt(layer.tokens, at)?.values[0];
    if (head !== undefined && isCapital(layer.tokens[at])) return { type: head.type };
  }
  return undefined;
}

/** "Meubles Rivard", "Radio Témis": any word of the name, the first ones first. */
function byWord({ layer }: Scene, { first, end }: FoundName): Typed | undefined {
  for (let at = first; at < end; at++) {
    const norm = layer.tokens[at]?.norm ?? "";
    // "Radio-Estuaire"
    const type =
      typeByWord(norm) ?? (at === first ? typeByWord(norm.slice(0, norm.indexOf("-"))) : undefined);
    if (type !== undefined && (at === first || isCapital(layer.tokens[at]) || at === end - 1))
      return { type };
  }
  return undefined;
}

/** "Rimouski bat Québec", "Dragons de Drummondville": a town, or what is of one, that acts is a club; a State, its government. */
function ofPlace({ layer, hits }: Scene, { first, end }: FoundName): Typed | undefined {
  const hit = hits.get(first);
  if (hit?.endToken === end) return { type: hit.places[0]?.type === "municipality" ? "team" : "government" };
  const town = hits.get(end - 1);
  const isOfTown =
    end === first + 3 && /^(?:de|d')$/.test(wordOf(layer.tokens[end - 2])) && town?.endToken === end;
  return isOfTown ? { type: "team" } : undefined;
}
