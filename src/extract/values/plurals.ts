/** A plural noun → its singular: "visiteurs" → "visiteur", "journaux" → "journal", "nids-de-poule" → "nid-de-poule". */
import { wordSet } from "./scan.js";

/** The same in both numbers. */
const SAME =
  wordSet(`cas pays bras corps temps proces acces succes deces progres congres exces abces repas pas avis puits dos os ours fils cours concours
  secours parcours recours discours tas mas bus autobus minibus trolleybus virus campus prix voix choix noix croix perdrix gaz quiz permis
  colis tapis devis debris souris brebis vis semis taudis sursis preavis croquis radis compromis tiers univers revers travers abus refus
  intrus talus surplus bonus malus cactus prospectus consensus processus corpus lotus stimulus terminus ananas matelas canevas cadenas
  tremas amas lilas remous epoux velours gros albatros rhinoceros express rendez-vous mille-pattes sous-bois trois-mats herpes pancreas as
  jus fonds poids mors box index fax silex phenix lynx sphinx larynx inox gars ras rubis oasis iris tennis cassis paradis logis vers sens
  contresens heros remords mets entremets legs taux faux chaux embarras fracas fatras haras cabas tracas debarras atlas cervelas verglas
  trepas cypres gres palmares agres facies aloes chassis fouillis gachis hachis coulis eboulis glacis maquis marquis mepris parvis pilotis
  salsifis treillis vernis torchis commis clos enclos chaos cosmos propos repos tournedos albinos thermos obus rebus blocus rictus crocus
  lapsus papyrus cumulus hibiscus eucalyptus radius reclus detritus tumulus stress boss miss sas lys lis`);
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `travaux:travail vitraux:vitrail baux:bail émaux:émail coraux:corail soupiraux:soupirail yeux:œil aïeux:aïeul cieux:ciel
  messieurs:monsieur mesdames:madame tuyaux:tuyau joyaux:joyau noyaux:noyau boyaux:boyau gruaux:gruau landaus:landau ferries:ferry penalties:penalty lobbies:lobby whiskies:whisky matches:match sandwiches:sandwich œufs:œuf`
    .split(/\s+/)
    .map((pair) => pair.split(":") as [string, string]),
);
/** Others in -eux stay: "religieux", "violoneux". */
const EUX = wordSet(
  "feux jeux lieux cheveux neveux enjeux aveux voeux adieux essieux milieux hebreux moyeux epieux pieux banlieux",
);
const AI = wordSet("delais essais quais balais minerais remblais deblais geais virelais etais");
const OI = wordSet(
  "emplois lois convois tournois envois renvois octrois parois rois effrois beffrois charrois pourvois",
);
const OUX = /^(?:bij|caill|ch|gen|hib|jouj|p)oux$/;
/** Compounds of a verb and its object have one form, whatever they end in: "deux porte-avions", "trois grille-pain". */
const VERBS =
  wordSet(`porte gratte ouvre brise casse essuie lave tire pare chasse compte presse seche vide trouble rabat tourne coupe pese taille attrape
  lance abat amuse passe cache grille perce croque protege remonte repose reveille serre couvre garde monte appuie vide sans pince`);
/** Between the head of a compound and its complement: "nids-de-poule", "arcs-en-ciel". */
const JOINTS = wordSet("de du des d en a au aux la le sur sous");
const PREFIXES = wordSet("sous hors tres apres ex vers dos plus moins");

/** "sous-", "après-": what has no number of its own. */
export function isPrefix(norm: string): boolean {
  return PREFIXES.has(norm);
}

/** Whether a hyphenated word is of the kind that has one form for both numbers. */
export function isVerbCompound(norm: string): boolean {
  const dash = norm.indexOf("-");
  return dash > 0 && VERBS.has(norm.slice(0, dash));
}

/** `norm` is the folded form of `plural`; accents are kept. */
export function singularOf(plural: string, norm: string): string {
  const word = plural.toLowerCase();
  if (SAME.has(norm)) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.includes("-")) return singularOfCompound(word, norm);
  // "Islandais", "Burundais", "Bernois" stay; "délais", "emplois" don't.
  if (norm.endsWith("ais")) return AI.has(norm) ? word.slice(0, -1) : word;
  if (norm.endsWith("ois")) return OI.has(norm) ? word.slice(0, -1) : word;
  if (word.endsWith("eaux") || OUX.test(word)) return word.slice(0, -1);
  if (word.endsWith("aux")) return `${word.slice(0, -3)}al`;
  if (word.endsWith("eux")) return EUX.has(norm) ? word.slice(0, -1) : word;
  if (word.endsWith("s")) return word.slice(0, -1);
  return word;
}

function singularOfCompound(word: string, norm: string): string {
  const parts = word.split("-");
  const norms = norm.split("-");
  if (isVerbCompound(norm)) return word;
  const singular: string[] = [];
  let isComplement = false;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? "";
    const key = norms[i] ?? "";
    isComplement ||= i > 0 && (JOINTS.has(key) || key.startsWith("d'"));
    singular.push(isComplement || (i === 0 && isPrefix(key)) ? part : singularOf(part, key));
  }
  return singular.join("-");
}
