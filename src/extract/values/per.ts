/** What an amount is counted by: "par an", "l'heure", "le kilo", "/m²", "un salaire mensuel de". */
import { nextNorm, nextToken, previousNorm, wordSet } from "./scan.js";
import type { TextLayer } from "../../types.js";

/** Nouns of time and people → their name in the record; measures → UCUM; others stay French ("élève", "livre"). */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    an: "year", annee: "year", ans: "year", annees: "year", mois: "month", semaine: "week", semaines: "week", sem: "week", jour: "day", jours: "day",
    journee: "day", heure: "hour", heures: "hour", h: "hour", hr: "hour", personne: "person", tete: "person", pers: "person", trimestre: "quarter",
    kilo: "kg", kilos: "kg", kilogramme: "kg", kilogrammes: "kg", kg: "kg", gramme: "g", grammes: "g", g: "g", tonne: "t", tonnes: "t", t: "t", litre: "L",
    litres: "L", l: "L", kilometre: "km", kilometres: "km", km: "km", metre: "m", metres: "m", hectare: "har", hectares: "har", ha: "har", acre: "acre",
    "m²": "m2", m2: "m2", "m³": "m3", m3: "m3", kwh: "kW.h", "kw/h": "kW.h", kilowattheure: "kW.h", "kilowatt-heure": "kW.h", mwh: "MW.h",
    megawattheure: "MW.h", "megawatt-heure": "MW.h", "pi²": "pied carré", pi2: "pied carré", lb: "livre", minute: "min",
  }),
); // prettier-ignore
/** After the amount: "3 M$ annuellement", "900 $ mensuels". Before it: "un loyer mensuel de 900 $". */
const ADVERBS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["year", "annuel annuels annuelle annuelles annuellement"],
      ["month", "mensuel mensuels mensuelle mensuelles mensuellement"],
      ["week", "hebdomadaire hebdomadaires hebdomadairement"],
      [
        "day",
        "quotidien quotidiens quotidienne quotidiennes quotidiennement journalier journaliers journaliere",
      ],
      ["hour", "horaire horaires"],
    ] as const
  ).flatMap(([name, list]) => list.split(" ").map((word) => [word, name] as const)),
);
/** Sold by these: "0,45 $ la livre", "12 € le kilo". */
const SOLD_BY =
  wordSet(`heure kilo kilogramme litre tonne livre nuit nuitee baril metre once unite piece journee semaine action hectare acre boite
  douzaine caisse minute place seance kilometre mot page billet balle voyage animal bete tete fenetre bouteille verre repas couvert
  ticket dose carton sac panier pot gramme pied aller trajet passage passe brique botte cours course jour mois an annee trimestre
  demi-journee demi-heure quintal mètre pinte gallon mille paire part exemplaire numero entree plat assiette consultation visite km m² m2
  m3 kg kwh`);
export function isSoldBy(norm: string): boolean {
  return SOLD_BY.has(norm);
}
/** "900 $ la semaine dernière" tells when. */
const WHEN = wordSet(
  "dernier derniere derniers dernieres prochain prochaine prochains prochaines suivant suivante meme passe passee passes ecoule ecoulee courant courante precedent precedente ou d' de du",
);
/** "par rapport à", "par exemple", "par l'entremise", "par voie": no rate. */
const NO_RATE = wordSet(
  `rapport exemple la le les l' un une des du de d' voie ailleurs consequent contre virement cheque erreur an ce cette son sa leur ses
  leurs notre nos mon ton tous toutes plusieurs deux trois quatre cinq intermediaire solidarite crainte manque peur souci hasard
  telephone internet courriel carte prelevement versement anticipation ici la-bas decret arrete loi contrat tirage`,
);
/** Words around a rate that hold no noun: "par tranche de", "chaque nouvelle". */
const SQUARES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  metre: { carre: "m2", cube: "m3" },
  metres: { carres: "m2", cubes: "m3" },
  pied: { carre: "pied carré", cube: "pied cube" },
  kilometre: { carre: "km2" },
};

/** After an amount that ends before token `endToken`; null where nothing is said. */
export function perOf(layer: TextLayer, endToken: number): string | null {
  const norm = nextNorm(layer, endToken);
  if (norm === "") return null;
  const adverb = ADVERBS.get(norm);
  if (adverb !== undefined) return adverb;
  const second = nextNorm(layer, endToken + 1);
  switch (norm) {
    case "par":
      return NO_RATE.has(second) && second !== "an" ? null : nounOf(layer, endToken + 1);
    case "/":
      return slashed(layer, endToken);
    case "chaque":
      return nounOf(layer, endToken + 1);
    case "tous":
    case "toutes":
      return second === "les" ? everyOf(nextNorm(layer, endToken + 2)) : null;
    case "de":
    case "a":
      return second === "l'"
        ? soldBy(layer, endToken + 2)
        : second === "la"
          ? soldBy(layer, endToken + 2)
          : null;
    case "du":
    case "au":
      return soldBy(layer, endToken + 1);
    case "l'":
    case "le":
    case "la":
      return soldBy(layer, endToken + 1);
    case "pp":
      return "person";
    default:
      return null;
  }
}

/** "500 $/mois", "22 €/m²"; "10 $/20 $" is none. */
function slashed(layer: TextLayer, at: number): string | null {
  const noun = layer.tokens[at + 1];
  return noun?.kind === "word" ? nounOf(layer, at + 1) : null;
}

/** "tous les mois". */
function everyOf(norm: string): string | null {
  const name = NAMES.get(norm);
  return name === "year" || name === "month" || name === "week" || name === "day" ? name : null;
}

function soldBy(layer: TextLayer, at: number): string | null {
  if (!SOLD_BY.has(nextNorm(layer, at))) return null;
  const after = nextNorm(layer, at + 1);
  const isPeriod =
    /^(?:semaine|mois|an|annee|jour|journee|nuit|trimestre|seance|cours|course|visite|passe)$/.test(
      nextNorm(layer, at),
    );
  // "au jour le jour" is no rate, "la semaine où" tells when.
  return isPeriod && (WHEN.has(after) || after === "le") ? null : nounOf(layer, at);
}

function nounOf(layer: TextLayer, at: number): string | null {
  const token = nextToken(layer, at);
  if (token?.kind !== "word") return null;
  const { norm, text } = token;
  const power = SQUARES[norm]?.[nextNorm(layer, at + 1)];
  if (power !== undefined) return power;
  const name = NAMES.get(norm);
  if (name !== undefined) return name;
  return text === text.toLowerCase() ? text : null;
}

/** How many words may stand between the adjective and its amount: "un loyer mensuel moyen d'environ 900 $". */
const REACH = 4;
const BETWEEN = wordSet(
  "de d' des moyen moyenne minimum maximum minimal minimale maximal maximale brut brute net nette environ quelque plus moins pres a fixe totale total global globale",
);
/** What is paid so; "le rapport annuel de 3 M$" has none of these. */
const PAID =
  wordSet(`salaire salaires revenu revenus loyer loyers budget prime primes bourse rente pension pensions allocation allocations cotisation cotisations
  subvention aide frais cout couts facture depense depenses versement versements paiement paiements remuneration taux tarif tarifs
  indemnite traitement abonnement forfait economie economies perte pertes deficit chiffre contribution enveloppe financement somme montant
  redevance loyer mensualite droit droits production don ventes recettes benefice benefices`);

/** Before an amount: "un budget annuel de 3 M$", "un salaire horaire de 22 $". */
export function perBefore(layer: TextLayer, firstToken: number): string | null {
  for (let at = firstToken; at > Math.max(0, firstToken - REACH); at--) {
    const norm = previousNorm(layer, at);
    const name = ADVERBS.get(norm);
    if (name !== undefined) return isPaid(layer, at - 1) ? name : null;
    if (!BETWEEN.has(norm)) return null;
  }
  return null;
}

/** "chiffre d'affaires annuel", "salaire annuel": one of the three words before says what is paid. */
function isPaid(layer: TextLayer, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (PAID.has(layer.tokens[before]?.norm ?? "")) return true;
  return false;
}
