/** Where the name of an organization begins and ends, and what looks like one and is none: certain by the guide and by grammar. */
import { shapeOf } from "../../text/tokens.js";
import type { FoundName } from "./found-name.js";
import { spanning } from "./found-name.js";
import { adjacent, isCapital, wordOf } from "./runs.js";
import type { Scene } from "./scene.js";

type Step = (scene: Scene, name: FoundName) => FoundName;

/** The list is the program: each takes what the one before made. */
const STEPS: readonly Step[] = [
  shownAsWork,
  ofTerritory,
  withoutTail,
  withCapitalArticle,
  withPlace,
  withDepartment,
  withHouse,
];

export function organizationSpan(scene: Scene, name: FoundName): FoundName {
  let own = name;
  for (const step of STEPS) if (own.kind === "organization") own = step(scene, own);
  return own;
}

/** What introduces a programme, film or show; "la compagnie", "le groupe" would introduce a body. */
const WORKS = new Set(
  "programme programmes film documentaire piece roman album chanson livre recueil spectacle exposition serie balado".split(
    " ",
  ),
);

/** "le programme FIMEAU", "son film, Les Dravetières": what a film is called is no body. */
function shownAsWork({ layer: { tokens } }: Scene, name: FoundName): FoundName {
  let at = name.first - 1;
  const isSet = /^[,«"]$/.test(tokens[at]?.text ?? "");
  if (isSet) at--;
  if (isSet && /^[,«"]$/.test(tokens[at]?.text ?? "")) at--;
  if (!WORKS.has(tokens[at]?.norm ?? "")) return name;
  return { ...name, kind: "product", rule: "organizations/work" };
}

const TERRITORY = /^(?:departement|canton|mrc|arrondissement)$/;
const OF = /^(?:de|du|des|d'|la|le|les|l')$/;

/** "le Département de la Creuse paie": a territory that acts stays the place. */
function ofTerritory({ layer: { tokens }, hits }: Scene, name: FoundName): FoundName {
  const { first, end } = name;
  if (!TERRITORY.test(tokens[first]?.norm ?? "")) return name;
  let at = first + 1;
  while (at < end && OF.test(tokens[at]?.norm ?? "")) at++;
  const isPlace = at > first + 1 && hits.get(at)?.endToken === end;
  return isPlace ? { ...name, kind: "place", rule: "organizations/territory" } : name;
}

const YEAR = /^(?:19|20)\d\d$/;

/** "Amis des mares en 1998", "Collège militaire royal!" */
function withoutTail({ layer }: Scene, name: FoundName): FoundName {
  const { tokens } = layer;
  let { end } = name;
  if (/^[!?;:,…]$/.test(tokens[end - 1]?.text ?? "")) end--;
  if (end - name.first > 2 && YEAR.test(tokens[end - 1]?.text ?? "") && tokens[end - 2]?.norm === "en")
    end -= 2;
  return end === name.end || end <= name.first ? name : spanning(name, layer, name.first, end);
}

/** "à La Feuille du Richelieu": an article with a capital inside a sentence belongs to the name. */
function withCapitalArticle({ layer, sentence }: Scene, name: FoundName): FoundName {
  const at = name.first - 1;
  const article = layer.tokens[at];
  if (at <= sentence.firstToken || !/^(?:La|Le|Les|L')$/.test(article?.text ?? "")) return name;
  if (!isCapital(layer.tokens[name.first]) || !adjacent(layer, at, name.first)) return name;
  const before = layer.tokens[at - 1];
  // Behind a stop, a colon or a quotation mark any article has a capital.
  if (before?.kind !== "word" && before?.text !== ",") return name;
  return spanning(name, layer, at, name.end);
}

const MOST_LINKS = 2;

/** "MSA d'Armorique": an acronym's branch has its land or town in its name. */
function withPlace({ layer, hits, names }: Scene, name: FoundName): FoundName {
  const { tokens } = layer;
  const { first, end } = name;
  if (end !== first + 1 || shapeOf(tokens[first]?.text ?? "") !== "upper" || !/^(?:de|du|d'|des)$/.test(wordOf(tokens[end]))) return name;
  let at = end;
  while (at < end + MOST_LINKS && OF.test(wordOf(tokens[at]))) at++;
  const place = names.find((one) => one.first === at);
  if (place?.kind !== "place" || hits.get(at)?.places[0]?.type === "country" || !joined()) return name;
  return spanning(name, layer, first, place.end);

  function joined(): boolean {
    for (let near = first; near < at; near++) if (!adjacent(layer, near, near + 1)) return false;
    return true;
  }
} // prettier-ignore

const DEPARTMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])$/;

/** "Umih 81", "SDIS 42": the branch of a French department. */
function withDepartment({ layer, country }: Scene, name: FoundName): FoundName {
  const { tokens } = layer;
  const { first, end } = name;
  if (country !== "FR" || end !== first + 1 || !isCapital(tokens[first])) return name;
  if (!DEPARTMENT.test(tokens[end]?.text ?? "") || !adjacent(layer, first, end)) return name;
  // "le PSG 42 points": a number counts what follows.
  const next = tokens[end + 1];
  const counts =
    next?.kind === "word" && adjacent(layer, end, end + 1) && /s$|^(?:a|ans|km|kg)$/.test(next.norm);
  return counts || /^[-–/]$/.test(next?.text ?? "") ? name : spanning(name, layer, first, end + 1);
}

/** "Fédération de l'industrie manufacturière–CSN": a union and the house it belongs to. */
function withHouse({ layer, names }: Scene, name: FoundName): FoundName {
  const { tokens } = layer;
  const dash = tokens[name.end];
  const house = names.find((one) => one.first === name.end + 1);
  if (house?.kind !== "organization" || !/^[-–]$/.test(dash?.text ?? "")) return name;
  const isJoined = dash?.start === name.stop && dash?.end === house.start;
  return isJoined && house.end === house.first + 1 && shapeOf(tokens[house.first]?.text ?? "") === "upper"
    ? spanning(name, layer, name.first, house.end)
    : name;
}
