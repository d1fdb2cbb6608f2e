/** Closed classes of words that tell what a name beside them is: "la rivière X", "le quotidien X", "la mère de X". */
import { hashOf } from "../../../model/hash.js";
import {
  AREA_HEADS,
  CIVILITIES,
  CIVILITIES_F,
  CIVILITIES_M,
  FACILITY_HEADS,
  GOVERNING,
  LOCATIVE,
  NATIONALITIES,
  NATURAL_HEADS,
  PHRASE_LINKS,
  SAYING,
  STREET_HEADS,
  THING_HEADS,
  TOWN_HEADS,
} from "./word-lists.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const KIN = set(
  "fils fille frere soeur pere mere mari epouse epoux femme conjoint conjointe cousin cousine neveu niece oncle tante ami amie veuve veuf " +
    "compagne compagnon jumeau jumelle parents enfants famille grand-pere grand-mere fiance fiancee heritier maman papa bebe",
);
const PEOPLE = set(
  "homme femme dame garcon fillette adolescent adolescente victime suspect suspecte accuse accusee jeune etudiant etudiante eleve joueur joueuse " +
    "attaquant defenseur gardien milieu entraineur coureur cycliste nageur pilote skieur chanteur chanteuse acteur actrice comedien comedienne " +
    "humoriste auteur autrice ecrivain romancier poete peintre realisateur realisatrice animateur animatrice journaliste citoyen citoyenne resident " +
    "residente proprietaire agriculteur agricultrice medecin avocat avocate chercheur chercheuse candidat candidate",
);
const COMPANIES = set(
  "entreprise entreprises societe compagnie groupe filiale marque geant constructeur fabricant operateur banque enseigne chaine startup start-up " +
    "multinationale editeur studio agence firme cabinet brasserie cooperative epicerie restaurant hotel usine exploitant fournisseur sous-traitant " +
    "concurrent actionnaire avionneur equipementier distributeur detaillant transporteur promoteur laboratoire assureur plateforme site reseau",
);
const MEDIA = set(
  "journal quotidien hebdomadaire magazine mensuel revue radio television redaction periodique webzine",
);
const BODIES = set(
  "association federation syndicat parti mouvement organisation organisme fondation comite coalition collectif ligue club equipe formation ong ordre " +
    "regroupement centrale confederation alliance union conseil commission bureau institut centre universite college ecole lycee hopital musee",
);
const CONTESTS = set(
  "championnat championnats coupe tournoi festival finale competition trophee edition grand-prix jeux mondial mondiaux course salon foire gala " +
    "ceremonie concours bataille guerre ouragan cyclone tempete typhon operation sommet conference match rallye marathon",
);
const WORKS = set(
  "film films livre roman serie chanson album emission piece spectacle documentaire essai recueil titre jeu jeux opera ouvrage tableau poeme " +
    "loi projet programme plan rapport accord traite exposition disque comedie long-metrage court-metrage bande dessinee single magazine",
);
const PRODUCTS = set(
  "avion appareil modele telephone voiture logiciel application navire fusee satellite sonde helicoptere missile medicament vaccin console vol " +
    "bateau train camion drone capsule lanceur telescope smartphone systeme",
);
const ARTICLES = set("le la l' les un une");
const PREPOSITIONS = set("de du des d' par pour avec contre chez entre sur sous sans selon");
const VERBS = set("est a sont ont etait avait sera fut seront etaient avaient doit va vont peut");

/** The list is the program: each class is a bit. */
const CLASSES: readonly ReadonlySet<string>[] = [
  new Set([...CIVILITIES, ...CIVILITIES_F, ...CIVILITIES_M]),
  FACILITY_HEADS, NATURAL_HEADS, STREET_HEADS, THING_HEADS, TOWN_HEADS, AREA_HEADS,
  new Set([...SAYING, ...GOVERNING]), NATIONALITIES, PHRASE_LINKS, KIN, PEOPLE, COMPANIES, MEDIA, BODIES,
  CONTESTS, WORKS, PRODUCTS, ARTICLES, PREPOSITIONS, VERBS,
]; // prettier-ignore

const AT_PLACE = 1 << CLASSES.length;

export function classesOf(norm: string, text: string): number {
  // "à" with its accent: "a" is a verb.
  let bits = LOCATIVE.has(text.toLowerCase()) ? AT_PLACE : 0;
  for (const [at, words] of CLASSES.entries()) if (words.has(norm)) bits |= 1 << at;
  return bits;
}

/** Words over which one looks for the noun that governs a name: "la mère de la petite X". */
const LINKS = new Set("de du des d' le la les l' a au aux en et un une".split(" ").map(hashOf));
export const isLinkHash = (norm: number): boolean => LINKS.has(norm);
