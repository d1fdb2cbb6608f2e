/** Events, works and products: the tagger tells the first from the two others; the words around tell these apart. */
import { shapeOf } from "../../text/tokens.js";
import type { FoundName } from "./found-name.js";
import { wordOf } from "./runs.js";
import type { Scene } from "./scene.js";

export type ThingKind = "event" | "work" | "product";

export interface ThingClaim extends Omit<FoundName, "kind"> {
  readonly kind: ThingKind;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Of what something made to be read, seen, heard or obeyed is called; also what it is called within its name. */
const WORKS = set(
  "film films livre livres roman romans serie chanson chansons album emission piece spectacle documentaire essai recueil opera ouvrage tableau poeme loi " +
    "projet programme plan rapport accord traite exposition comedie long-metrage court-metrage single balado podcast reglement charte " +
    "strategie politique convention entente code fresque murale sculpture conte bd titre pacte guide lecture ecrit signe oeuvre",
);
/** Of what something made to be used or sold is called. */
const PRODUCTS = set(
  "avion appareil modele telephone voiture vehicule logiciel application appli navire fusee satellite sonde helicoptere missile medicament vaccin console " +
    "bateau traversier cargo train camion drone capsule lanceur telescope systeme voilier chalutier goelette moto tracteur robot biere vin fromage jeu autobus camionnette " +
    "petrolier yacht ferry brise-glace paquebot barge chaloupe motoneige semence variete pomme fraise",
);
const LINK = /^(?:de|du|des|d'|la|le|l'|les|un|une)$/;
const MOST_LINKS = 3;

export function thingOf(scene: Scene, name: FoundName): ThingKind {
  if (name.kind === "event") return "event";
  return known(scene, name) ?? byWords(scene, name);
}

function known({ layer, lexicons }: Scene, { first, end }: FoundName): ThingKind | undefined {
  const match = lexicons.things.longestAt(layer.tokens, first);
  const kind = match?.endToken === end ? match.values[0] : undefined;
  return kind === "event" ? undefined : kind;
}

/** Its own head word, then the noun before it, then quotation marks; without a sign it is a work. */
function byWords({ layer }: Scene, { first, end }: FoundName): ThingKind {
  const { tokens } = layer;
  let at = first - 1;
  const isQuoted = /^[«"“]$/.test(tokens[at]?.text ?? "");
  if (isQuoted) at--;
  while (first - at <= MOST_LINKS && LINK.test(tokens[at]?.norm ?? "")) at--;
  for (const norm of [tokens[first]?.norm ?? "", tokens[at]?.norm ?? "", tokens[at - 1]?.norm ?? ""]) {
    if (WORKS.has(norm)) return "work";
    if (PRODUCTS.has(norm)) return "product";
  }
  // "une Toyota Corolla", "un vol vers", "du Doliprane", "deux CH-149": one of many alike.
  const article = wordOf(tokens[first - 1]);
  const isModel =
    /\p{Lu}/u.test(tokens[end - 1]?.text ?? "") && shapeOf(tokens[first]?.text ?? "") !== "lower";
  return !isQuoted && isModel && /^(?:un|une|des|du|deux|trois|son|sa|ses)$/.test(article)
    ? "product"
    : "work";
}
