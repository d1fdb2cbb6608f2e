/** Words that may follow a number: those that are never counted, those that look like participles and are nouns. */
import { wordSet } from "./scan.js";

/** Time is counted, but durations and ages are no quantities; nor are parts, times and the names of days and months. */
export const NEVER =
  wordSet(`ans annees mois semaines jours journees heures minutes secondes siecles decennies nuits matins soirs
  trimestres semestres week-ends demi-heures demi-journees apres-midis apres-midi printemps hivers etes automnes saisons fois reprises quarts tiers moities pourcents
  mars lundis mardis mercredis jeudis vendredis samedis dimanches ere h min
  plus moins sans dans sous vers mais puis depuis pas des apres tres jamais toujours ailleurs alors hors lors pres
  les ses ces mes tes nos vos leurs aux ils elles nous vous qui dont jusqu'aux certes selon malgre outre suis es
  meilleurs meilleures premiers premieres derniers dernieres prochains prochaines suivants suivantes precedents precedentes autres
  seuls seules uns unes tous toutes quelques plusieurs memes tels telles quels quelles lesquels lesquelles
  francs dollars euros cents cennes carres cubes prevus prevues dus dues issus issues connus connues recus recues vendus vendues
  rendus rendues perdus perdues venus venues tenus tenues admis admises mis mises pris remis remises inclus incluses compris comprises
  assis assises acquis acquises promis promises construits construites dits dites inscrites situes situees
  supplementaires gros grosses grands grandes petits petites longs longues hauts hautes courts courtes bons bonnes mauvais mauvaises
  beaux belles vieux vieilles nouveaux nouvelles anciens anciennes longtemps temps mieux divers diverses differents differentes
  presents presentes actuels actuelles habituels habituelles restants restantes existants existantes necessaires requis requises
  gratuits gratuites payants payantes disponibles possibles manquants manquantes heureux heureuses masculins masculines feminins feminines
  x ex-aequo versus bis plutot puisqu dehors dedans ensemble vis-a-vis ci-dessus ci-dessous au-dessus au-dessous la-bas
  days weeks months years hours deux trois six dix pires forts fortes`);

/** Nouns that end like participles. Other words in -ées after a number are what they look like. */
export const PARTICIPLE_NOUNS =
  wordSet(`preposes preposees blesses blessees employes employees salaries salariees deputes deputees refugies refugiees diplomes diplomees
  retraites retraitees assures assurees abonnes abonnees inscrits elus elues detenus detenues aines ainees invites invitees delegues deleguees
  accuses accusees disparus disparues sinistres sinistrees evacues evacuees immigres immigrees tues tuees noyes rescapes rescapees deces
  prevenus prevenues interesses victimes associes associees cadres suspects suspectes condamnes condamnees handicapes handicapees infectes
  infectees hospitalises nomines nominees licencies licenciees allies alliees inities surdoues surdouees prisonniers naufrages naufragees otages
  exiles exilees deportes deportees fiances fiancees maries maries proteges protegees rates pensionnes trepasses emigres emigrees evades evadees
  abbes cures bebes avoues inconnus individus
  entrees tournees idees donnees arrivees musees lycees trophees armees allees fusees epees pensees randonnees poupees marees vallees levees
  montees traversees gorgees poignees assemblees araignees bouchees bouees buees chaussees cheminees coulees couvees cuillerees denrees dictees
  dragees durees echappees enjambees fees fessees flambees fumees gelees giboulees huees mosquees nausees nuees onomatopees orchidees panacees
  pelletees percees plongees poussees purees rangees rentrees risees ruees saignees tranchees veillees virees volees azalees becquees corvees
  croisees destinees equipees embardees foulees fournees lampees melees odyssees pincees platees portees potees remontees rosees soirees matinees
  tetees tirees travees
  cles pieds degres cotes marches traites forfaits pates communiques procedes carres defiles canapes cafes bles cliches comites des fosses paves
  peches pres roses thes conges fourres gues jubiles drapes enonces exposes impayes proces releves resumes scelles karates
  permis produits faits credits debits fruits depots points ministres prix avis devis colis tissus revenus contenus
  ecus fetus tribus pneus menus statuts partis bus crus revues avenues rues statues vues laitues tortues morues charrues retenues parties sorties
  batteries galeries boucheries industries compagnies maladies copies entreprises crises prises surprises chemises eglises valises bises
  expertises franchises marchandises cerises devises`);

/** Adjectives that stand before the noun: "12 nouvelles places", "trois grands projets". */
export const PREPOSED =
  wordSet(`nouveaux nouvelles nouvel autres grands grandes petits petites jeunes anciens anciennes premiers premieres derniers
  dernieres principaux principales vieux vieilles bons bonnes mauvais mauvaises belles beaux gros grosses longs longues hauts hautes courts courtes
  differents differentes diverses divers seuls seules memes simples doubles veritables fameux fameuses prochains prochaines meilleurs meilleures
  vastes futurs futures vrais vraies faux fausses braves rares importants importantes gigantesques enormes immenses precieux precieuses
  nombreux nombreuses modestes recents recentes forts fortes lourds lourdes pires violents violentes graves superbes ex-`);

/** Preposed ones that count alone where no noun follows: "huit jeunes". */
export const ALONE = wordSet("jeunes");

/** Two words that are one noun to the dictionary; other complements stand outside the quantity. */
export const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ["poids", "lourds"], ["sapeurs", "pompiers"], ["beaux", "arts"], ["fast", "foods"],
]); // prettier-ignore

/** Complements that make another thing of the noun: "deux fins de semaine" last, "25 points de base" are a rate. */
export const NOT_WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["fins", wordSet("semaine")], ["points", wordSet("base")], ["tranches", wordSet("vie")],
]); // prettier-ignore
