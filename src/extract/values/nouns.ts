/** Counted nouns: whether a word after a number is one, and its singular. */
import { wordSet } from "./scan.js";

/** Time is counted, but durations and ages are no quantities; nor are parts, times and the names of days and months. */
const NEVER =
  wordSet(`ans annees mois semaines jours journees heures minutes secondes siecles decennies nuits matins soirs soirees
  matinees trimestres semestres week-ends printemps hivers etes automnes saisons fois reprises quarts tiers moities pourcents
  mars lundis mardis mercredis jeudis vendredis samedis dimanches ere h min
  plus moins sans dans sous vers mais puis depuis pas des apres tres jamais toujours ailleurs alors hors lors pres
  les ses ces mes tes nos vos leurs aux ils elles nous vous qui dont jusqu'aux certes selon malgre outre suis es
  meilleurs meilleures premiers premieres derniers dernieres prochains prochaines suivants suivantes precedents precedentes autres
  seuls seules uns unes tous toutes quelques plusieurs memes tels telles quels quelles lesquels lesquelles
  francs dollars euros cents carres cubes prevus prevues dus dues issus issues connus connues recus recues vendus vendues
  rendus rendues perdus perdues venus venues tenus tenues admis admises mis mises pris prises remis remises inclus incluses compris comprises
  assis assises acquis acquises promis promises construits construites dits dites inscrites situes situees
  supplementaires gros grosses grands grandes petits petites longs longues hauts hautes bons bonnes mauvais mauvaises beaux belles vieux
  vieilles nouveaux nouvelles anciens anciennes longtemps temps mieux divers diverses differents differentes presents presentes
  x euros ex-aequo versus bis plutot puisqu`);

/** Nouns that end like participles. Other words in -és, -ées after a number are what they look like: participles. */
const PARTICIPLE_NOUNS =
  wordSet(`preposes preposees blesses blessees employes employees salaries salariees deputes deputees refugies refugiees diplomes diplomees
  retraites retraitees assures assurees abonnes abonnees inscrits elus elues detenus detenues aines ainees invites invitees delegues deleguees
  accuses accusees disparus disparues sinistres sinistrees evacues evacuees immigres immigrees tues tuees noyes rescapes rescapees deces proces
  cas entrees tournees idees donnees arrivees musees lycees trophees armees allees fusees epees pensees randonnees poupees marees vallees levees
  montees traversees gorgees poignees assemblees cles pieds degres cotes marches traites forfaits pates
  interesses victimes associes associees cadres suspects suspectes condamnes condamnees handicapes handicapees infectes infectees hospitalises
  communiques procedes carres defiles canapes cafes bles nomines nominees licencies licenciees allies alliees inities surdoues surdouees
  prisonniers naufrages naufragees otages exiles exilees deportes deportees fiances fiancees maries maries proteges rates
  permis produits faits credits debits fruits depots points ministres prix avis devis colis tissus revenus contenus individus
  inconnus ecus fetus tribus pneus menus statuts revues avenues rues statues vues laitues tortues morues charrues
  retenues parties sorties batteries galeries boucheries industries compagnies maladies copies entreprises crises surprises chemises eglises
  valises bises expertises franchises marchandises cerises devises`);

/** Feminine nouns in -té: "municipalités", "unités". */
const TY = /(?:ite|ete|aute|eute|oute|arte|erte|iete|iste|ante|ente)s$/;
/** After these a word in -és is a participle ("190 attribuées en 2019"), elsewhere mostly a noun ("60 préposés"). */
const PARTICIPLE_COMPLEMENT = wordSet(
  "par en a dans au aux sur depuis lors pour hier a entre selon contre cette ce avec chez apres avant comme",
);
const ACUTE = /(?:é|ée)s$/;

/** Adjectives that stand before the noun: "12 nouvelles places", "trois grands projets". */
const PREPOSED =
  wordSet(`nouveaux nouvelles nouvel autres grands grandes petits petites jeunes anciens anciennes premiers premieres derniers
  dernieres principaux principales vieux vieilles bons bonnes mauvais mauvaises belles beaux gros grosses longs longues hauts hautes differents
  differentes diverses divers seuls seules memes simples veritables fameux fameuses prochains prochaines meilleurs meilleures vastes futurs
  futures vrais vraies faux fausses braves rares importants importantes gigantesques enormes immenses ex-`);

/** Counted things named by more than one word; first word → what follows it, both folded. */
const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    gardes: ["a vue"],
    points: [
      "de vente",
      "de service",
      "de pourcentage",
      "de presse",
      "d'acces",
      "de suture",
      "de controle",
      "de rupture",
    ],
    chambres: ["a coucher", "d'hotel"],
    prises: ["de sang", "de vue", "d'otages"],
    bornes: ["de recharge"],
    places: ["de stationnement", "de parking"],
    offres: ["d'emploi"],
    pommes: ["de terre"],
    salles: ["de classe", "de bain", "de bains", "d'operation"],
    tetes: ["de betail"],
    logements: ["sociaux"],
    sapeurs: ["pompiers"],
  }),
);

export function isPreposed(norm: string): boolean {
  return PREPOSED.has(norm);
}

export function compoundsOf(norm: string): readonly string[] {
  return COMPOUNDS.get(norm) ?? [];
}

/** Whether a lower-case word can be the plural noun that a number counts. `text` keeps the accents, `next` follows it. */
export function isCountedNoun(norm: string, text: string, next: string): boolean {
  if (norm.length < 2 || NEVER.has(norm)) return false;
  const last = norm.charAt(norm.length - 1);
  if (last !== "s" && last !== "x" && !(last === "z" && norm === "quiz")) return false;
  if (PARTICIPLE_NOUNS.has(norm)) return true;
  if (ACUTE.test(text.toLowerCase())) return TY.test(norm) || !PARTICIPLE_COMPLEMENT.has(next);
  return !OTHER_PARTICIPLES.test(norm);
}

/** Participles in -is, -us, -ies, -ues: a closed list by their endings, since nouns share most of these. */
const OTHER_PARTICIPLES =
  /^(?:(?:lu|bu|vu|cru|couru|subi|parti|sorti|servi|suivi|saisi|puni|fini|fourni|rempli|ecrit|uni|muni|banni|garni|exclu|inclu|conclu)|.+(?:tendu|pendu|fondu|pondu|tenu|venu|paru|couru|battu|vaincu|vecu|concu|choisi|reuni|accompli|verti|vesti|ussi|smis|oumis|ommis|ppris|epris|onquis|equis|nscrit|ecrit|terdit|nduit|nstruit|roduit|eduit|etruit|troduit|raduit))e?s?$/;

const SAME =
  wordSet(`cas mois pays bras corps temps proces acces succes deces progres congres exces abces repas pas bois avis puits dos os ours fils
  cours concours secours parcours recours discours tas mas bus autobus minibus trolleybus virus campus prix voix choix noix croix perdrix gaz quiz permis
  colis tapis devis debris souris brebis vis palais relais semis taudis sursis preavis croquis radis compromis pois anchois chamois harnais marais rabais
  biais tiers univers revers travers abus refus intrus talus surplus bonus cactus prospectus consensus processus corpus lotus stimulus terminus ananas
  matelas canevas cadenas tremas amas lilas remous epoux velours gros anglais francais polonais japonais irlandais ecossais portugais libanais marais
  congolais senegalais camerounais rwandais chinois quebecois montrealais finlandais neerlandais taiwanais suedois danois hongrois gaulois bourgeois
  villageois gallois lavallois ontarois albatros rhinoceros express bras-le-corps ex-aequo choux-fleurs mille-pattes sous-bois
  ayants-droit herpes pancreas as jus fonds mors box index fax silex phenix lynx sphinx larynx inox`);
const AUX: ReadonlyMap<string, string> = new Map(
  "travaux:travail vitraux:vitrail baux:bail émaux:émail coraux:corail soupiraux:soupirail yeux:œil aïeux:aïeul cieux:ciel messieurs:monsieur mesdames:madame tuyaux:tuyau joyaux:joyau noyaux:noyau boyaux:boyau gruaux:gruau landaus:landau"
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
/** Others in -eux stay: "religieux", "violoneux". */
const EUX = wordSet(
  "feux jeux lieux cheveux neveux enjeux aveux voeux adieux essieux milieux hebreux moyeux epieux pieux chefs-lieux non-lieux banlieux",
);
const OUX = /(?:bij|caill|ch|gen|hib|jouj|p)oux$/;

/** "visiteurs" → "visiteur", "journaux" → "journal", "bateaux" → "bateau"; accents kept. */
export function singularOf(plural: string, norm: string): string {
  const word = plural.toLowerCase();
  if (SAME.has(norm)) return word;
  const irregular = AUX.get(word);
  if (irregular !== undefined) return irregular;
  const dash = word.indexOf("-");
  if (dash > 0) return singularOf(word.slice(0, dash), norm.slice(0, norm.indexOf("-"))) + word.slice(dash);
  if (word.endsWith("eaux") || OUX.test(word)) return word.slice(0, -1);
  if (word.endsWith("aux")) return `${word.slice(0, -3)}al`;
  if (word.endsWith("eux")) return EUX.has(norm) ? word.slice(0, -1) : word;
  if (word.endsWith("s")) return word.slice(0, -1);
  return word;
}
