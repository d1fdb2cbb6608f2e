/**
 * Observations of the block model in words that a journalist reads: "w:^publicite" is « commence par « publicite » ».
 * An observation that the tables don't know keeps its name.
 */

type Say = (value: number) => string;

/** A phrase for each value, in order; the last one stands for all beyond. */
const each =
  (...phrases: readonly string[]): Say =>
  (value) =>
    phrases[Math.min(value, phrases.length - 1)] ?? "";
const either = (no: string, yes: string): Say => each(no, yes);

/** Which numbers the value of a bucket stands for, given the bounds of src/clean/attributes.ts. */
export function rangeOf(bounds: readonly number[], value: number): string {
  const from = value === 0 ? 0 : (bounds[value - 1] as number);
  const below = bounds[value];
  if (below === undefined) return `${from} et plus`;
  return below - 1 <= from ? `${from}` : `${from} à ${below - 1}`;
}

/** The bounds of attributes that count things; tests/cli/explain-words.test.ts holds them to the model's. */
export const BOUNDS = {
  words: [1, 2, 3, 4, 5, 7, 9, 12, 16, 21, 31, 51, 90],
  sentences: [2, 3, 5],
  pieces: [2, 3, 4, 6],
  chrome: [1, 2, 3, 5],
  sinceProse: [1, 2, 3, 5, 8, 13, 1000],
  untilProse: [1, 2, 3, 5, 8, 13, 1000],
  runLength: [2, 3, 5, 9, 20],
  runPlace: [1, 2, 3],
  runRest: [1, 2, 3],
  headingNear: [1, 2, 4, 8],
  datesAround: [1, 2, 3],
} as const;

const counted =
  (name: keyof typeof BOUNDS, say: (range: string) => string): Say =>
  (value) =>
    say(rangeOf(BOUNDS[name], value));

/** From the first prose down: 1 is the line next to it, the last bucket a page without any. */
const distance =
  (name: "sinceProse" | "untilProse", where: string): Say =>
  (value) => {
    if (value >= BOUNDS[name].length) return `aucun texte suivi ${where}`;
    if (value <= 1) return `touche du texte suivi ${where}`;
    // The last bound only tells the farthest from none at all.
    const isFar = value === BOUNDS[name].length - 1;
    const range = isFar
      ? `${BOUNDS[name][value - 1]} lignes et plus`
      : `${rangeOf(BOUNDS[name], value)} lignes`;
    return `texte suivi ${where}, à ${range}`;
  };

const CHROME: Readonly<Record<string, string>> = {
  nav: "menu",
  ad: "publicité ou abonnement",
  counter: "compteur",
  caption: "légende ou crédit",
  comment: "commentaires",
  teaser: "autres articles",
  legal: "mentions légales",
  share: "partage",
  byline: "signature",
  kicker: "rubrique",
  source: "source d'un communiqué",
};
const chromeKinds = Object.keys(CHROME);
const CHROME_PLACES = ["absente", "quelque part", "au début", "toute la ligne"];

function headed(value: number): string {
  const kind = chromeKinds[value - 1];
  return kind === undefined ? "sous aucun intertitre d'habillage" : `sous un intertitre « ${CHROME[kind]} »`;
}

const SAID: Readonly<Record<string, Say>> = {
  words: (value) => {
    const range = rangeOf(BOUNDS.words, value);
    return value <= 4 ? `ligne courte (mots : ${range})` : value >= 11 ? `long paragraphe (mots : ${range})` : `ligne de ${range} mots`;
  },
  prose: each("rien d'un texte suivi", "rien d'un texte suivi", "peu d'un texte suivi", "peu d'un texte suivi", "un peu d'un texte suivi", "se lit à moitié comme un texte suivi", "se lit comme un texte suivi", "se lit tout à fait comme un texte suivi"),
  ending: each("fin inconnue", "finit par un point", "finit par ? ou !", "finit par un guillemet", "finit par deux-points", "finit par une virgule", "finit par des points de suspension", "sans ponctuation finale"),
  beginning: each("début inconnu", "commence par une minuscule", "commence par une majuscule", "commence par un chiffre", "commence par un guillemet", "commence par un tiret ou une puce", "commence par une parenthèse", "commence par un signe"),
  sentences: counted("sentences", (range) => (range === "0 à 1" ? "une phrase au plus" : `phrases : ${range}`)),
  functionShare: each("aucun petit mot (le, qui, est…)", "très peu de petits mots", "peu de petits mots", "des petits mots (le, qui, est…)", "beaucoup de petits mots", "presque que des petits mots"),
  capitalShare: each("aucun mot à majuscule", "peu de mots à majuscule", "quelques mots à majuscule", "des mots à majuscule", "beaucoup de mots à majuscule", "surtout des mots à majuscule", "presque que des mots à majuscule", "chaque mot a sa majuscule"),
  allCapitals: either("pas tout en capitales", "tout en capitales"),
  pieces: counted("pieces", (range) => (range === "0 à 1" ? "d'un seul tenant" : `en ${range} morceaux (|, •, >)`)),
  piece: each("morceaux d'un mot", "morceaux de 2 mots", "morceaux de 3 à 5 mots", "morceaux de 6 à 11 mots", "morceaux de 12 mots et plus"),
  tools: each("aucun mot de menu", "très peu de mots de menu", "peu de mots de menu", "des mots de menu", "à moitié des mots de menu", "surtout des mots de menu", "presque que des mots de menu", "rien que des mots de menu"),
  reader: each("ne parle pas au lecteur", "parle un peu au lecteur (vous)", "parle au lecteur (vous)", "parle beaucoup au lecteur (vous)", "ne parle qu'au lecteur (vous)"),
  digits: each("sans chiffres", "quelques chiffres", "des chiffres", "beaucoup de chiffres", "surtout des chiffres", "presque que des chiffres"),
  chrome: counted("chrome", (range) => (range === "0" ? "aucune formule d'habillage" : `formules d'habillage : ${range}`)),
  email: either("sans courriel", "un courriel"),
  address: either("sans adresse web", "une adresse web"),
  phone: either("sans téléphone", "un numéro de téléphone"),
  markup: either("sans signes de formulaire", "des signes de formulaire"),
  handle: either("sans nom de réseau social", "un nom de réseau social (@, #)"),
  numeric: either("pas que des chiffres", "rien que des chiffres"),
  bareCredit: either("pas un crédit photo", "un crédit photo"),
  endColon: either("sans « : » au milieu", "un « : » au milieu"),
  leadColon: (value) => (value === 0 ? "sans « Nom : » au début" : "« Nom : » ou « Lieu > » au début"),
  price: either("sans prix", "un prix"),
  exclaims: either("sans point d'exclamation", "un point d'exclamation"),
  sign: either("sans signe d'outil ni de droits", "un signe d'outil ou de droits (©, ►, ☰)"),
  endMark: each("sans « – 30 – » sur la page", "« – 30 – » est au-dessus", "« – 30 – » est au-dessous"),
  date: each("sans date", "rien qu'une heure", "une heure et du texte", "rien que « il y a… »", "« il y a… » et du texte", "rien qu'une date", "rien que des dates", "une date et un ou deux mots", "une date et quelques mots", "une date dans du texte"),
  dateRole: each("sans « publié » ni « mis à jour »", "dit « publié »", "dit « mis à jour »"),
  signature: each("pas une signature", "une signature (« Par… »)", "« Par… » sans nom de personne", "un nom seul, comme une signature", "peut-être un nom seul"),
  repeats: either("nouveau sur la page", "déjà vu plus haut"),
  repeatedLater: either("ne revient pas plus bas", "revient plus bas"),
  proseAbove: each("avant tout le texte suivi", "après le début du texte suivi", "dans la première moitié du texte suivi", "dans la seconde moitié du texte suivi", "vers la fin du texte suivi", "après tout le texte suivi"),
  sinceProse: distance("sinceProse", "au-dessus"),
  untilProse: distance("untilProse", "au-dessous"),
  runLength: counted("runLength", (range) => (range === "0 à 1" ? "seule entre deux lignes vides" : `dans un groupe de ${range} lignes`)),
  runPlace: counted("runPlace", (range) => (range === "0" ? "première de son groupe" : `lignes avant elle dans son groupe : ${range}`)),
  runRest: counted("runRest", (range) => (range === "0" ? "dernière de son groupe" : `lignes après elle dans son groupe : ${range}`)),
  runHasProse: either("groupe sans texte suivi", "du texte suivi dans son groupe"),
  cohesion: each("aucun de ses mots dans le texte", "très peu de ses mots dans le texte", "peu de ses mots dans le texte", "une partie de ses mots dans le texte", "la moitié de ses mots dans le texte", "beaucoup de ses mots dans le texte", "presque tous ses mots dans le texte", "tous ses mots dans le texte"),
  heading: headed,
  headingNear: counted("headingNear", (range) => (range === "8 et plus" ? "loin de tout intertitre d'habillage" : `lignes depuis l'intertitre d'habillage : ${range}`)),
  datesAround: counted("datesAround", (range) => (range === "0" ? "aucune date autour" : `dates autour : ${range}`)),
  announced: each("rien d'annoncé plus haut", "après l'annonce d'autres articles", "après l'annonce des commentaires"),
  inBox: either("hors d'un encadré publicitaire", "dans un encadré publicitaire"),
  inTeasers: either("hors d'une liste d'articles", "dans une liste d'articles"),
  inComments: either("hors des commentaires", "parmi les commentaires"),
  besideCredit: either("sans crédit photo à côté", "à côté d'un crédit photo"),
  afterSource: either("pas sous la source d'un communiqué", "sous la source d'un communiqué"),
  liveClock: either("pas une heure de direct", "l'heure d'une entrée de direct"),
  continuesList: either("ne continue pas une liste", "continue une liste"),
  pullQuote: either("ne répète pas le texte", "répète un passage du texte"),
  afterSignature: either("pas sous une signature", "sous une signature"),
  afterQuotation: either("pas après une citation", "après une citation"),
  intrudes: either("pas un appel au lecteur", "un appel du journal au lecteur"),
  gap: either("sans ligne vide avant", "une ligne vide avant"),
}; // prettier-ignore

const OFFSETS: Readonly<Record<string, string>> = {
  "0": "",
  "-1": "au-dessus : ",
  "1": "au-dessous : ",
  "-2": "deux lignes plus haut : ",
  "2": "deux lignes plus bas : ",
};
/** What lies above and below the page. */
const BEYOND: Readonly<Record<string, string>> = { "-": "le haut de la page", "": "le bas de la page" };

const ATTRIBUTE = /^([A-Za-z]+)(?::([a-z]+))?@(-?\d)=(-|\d+)$/;
const HINT = /^h(-?1)?:(tag|in|class|around|nearest|link|role|rel|itemprop|aria|main):(.+)$/;

const HINTS: Readonly<Record<string, (value: string) => string>> = {
  tag: (name) => `balise ${name}`,
  in: (name) => `dans un élément ${name}`,
  class: (kind) => `classe ou id qui dit « ${kind} »`,
  around: (kind) => `dans un bloc dont le nom dit « ${kind} »`,
  nearest: (kind) => `le bloc autour dit « ${kind} »`,
  role: (name) => `rôle ARIA ${name}`,
  rel: (name) => `lien rel=${name}`,
  itemprop: (name) => `itemprop ${name}`,
  main: describeMain,
  aria: (name) => `aria-${name}`,
  link: (share) =>
    ({ all: "tout en liens", most: "surtout des liens", some: "quelques liens", none: "aucun lien" })[
      share
    ] ?? `liens : ${share}`,
};

const MAIN_PLACES: Readonly<Record<string, string>> = {
  in: "dans l'élément qui tient le texte",
  deep: "au fond de l'élément qui tient le texte",
  near: "à côté de l'élément qui tient le texte",
  far: "loin de l'élément qui tient le texte",
  out: "hors de l'élément qui tient le texte",
  none: "aucun élément ne tient le texte",
};
const MAIN_SIDES: Readonly<Record<string, string>> = {
  before: ", avant",
  after: ", après",
  between: ", au milieu",
};

/** See src/clean/html/main-part.ts: a "!" says that it holds most of the page's prose. */
function describeMain(value: string): string {
  const [place = "", side = ""] = value.replace("!", "").split("-");
  return `${MAIN_PLACES[place] ?? place}${MAIN_SIDES[side] ?? ""}${value.endsWith("!") ? " (sûrement lui)" : ""}`;
}

const WHOLE: Readonly<Record<string, string>> = {
  title: "titre connu d'ailleurs",
  neighbours: "les blocs autour et leur ordre",
  profile: "imposé par le profil",
};

/** "words@0=2" → "ligne courte (mots : 2)"; the name itself where nothing is known. */
export function describe(name: string): string {
  const whole = WHOLE[name];
  if (whole !== undefined) return whole;
  if (name.startsWith("w:")) return describeWord(name.slice(2));
  const [, side, kind = "", value = ""] = HINT.exec(name) ?? [];
  const hint = HINTS[kind]?.(value);
  if (hint !== undefined) return `${OFFSETS[side ?? "0"] ?? ""}${hint}`;
  const [, attribute = "", part, offset = "", number = ""] = ATTRIBUTE.exec(name) ?? [];
  const where = OFFSETS[offset];
  if (where === undefined) return name;
  if (number === "-") return `${where}${BEYOND[offset.charAt(0) === "-" ? "-" : ""] ?? ""}`;
  const said = part === undefined ? SAID[attribute]?.(Number(number)) : describeChrome(part, Number(number));
  return said === undefined ? name : where + said;
}

function describeWord(word: string): string {
  if (word.startsWith("=")) return `la ligne « ${word.slice(1)} »`;
  if (word.startsWith("^")) return `commence par « ${word.slice(1)} »`;
  if (word.length > 1 && word.endsWith("$")) return `finit par « ${word.slice(0, -1)} »`;
  return `mot « ${word} »`;
}

function describeChrome(kind: string, value: number): string | undefined {
  const named = CHROME[kind];
  if (named === undefined) return undefined;
  return `formule « ${named} » (${CHROME_PLACES[Math.min(value, CHROME_PLACES.length - 1)]})`;
}
