/**
 * What pages say around their articles, folded (lower case, no accents). Words of the trade, not of any one site.
 * A new page's wording is one more word here; how it is weighed stands in `scores.ts`.
 */
import { hashOf, WordTable } from "./word-table.js";
import { isWord } from "./words.js";

export const KINDS = ["nav", "ad", "counter", "caption", "comment", "teaser", "legal", "share", "byline", "kicker", "source"] as const; // prettier-ignore
export type ChromeKind = (typeof KINDS)[number];
type Table = Readonly<Partial<Record<ChromeKind, string>>>;

/** The whole line, its digits and punctuation aside. Alternatives are separated by "|". */
const WHOLE: Table = {
  nav: `a propos de nous|qui sommes-nous|conditions generales|votre horoscope|votre meteo locale|retour en haut de page|voir plus d'articles|voir les resultats|foire aux questions|passer au contenu|passer au contenu principal|tous les sites|tous ses articles|tous les articles|la une en direct|info en continu|conception web|gerer les cookies|gerer utiq|lire plus tard|ecoutez en direct|ecouter|toutes les actualites|nous joindre|contact|contactez-nous|rechercher|recherche|x|menu|accueil|aller au contenu|aller au contenu principal|se connecter|connexion|retour|haut de la page|retour en haut|plan du site|fil de presse|consulter le journal du jour|edition numerique|abonnement|s'abonner|mon compte|en direct|home|search|log in|sign in|skip to content|subscribe|ici|here|services|suivant|precedent|page suivante|charger plus|voir plus|fermer|a propos|version mobile|meteo|rafraichir|inicio|portada|compartir|suscribete|usage public|article suivant|article precedent|navigation de l'article|navigation des articles|thematiques associees|themes associes|powered by audio|j'aime chargement`,
  source: `nouvelles fournies par|profil de l'entreprise|profil de l'organisation|news provided by|organization profile|l'auteur|a propos de l'auteur|a propos de l'auteure|a propos de l'autrice`,
  ad: `contribuer|s'inscrire|je contribue|j'y vais|je donne|faire un don|vous aimez cet article|sondage|l'essentiel|en bref|en resume|points cles|les points cles|a retenir|key points|votre adresse courriel|votre adresse e-mail|je m'inscris|envoyer des fleurs|ajouter au panier|abonne|tout accepter|tout refuser|publicite|publicites|pub|annonce|annonces|annonce publicitaire|contenu commandite|contenu partenaire|contenu sponsorise|commandite|sponsorise|advertisement|ad|sponsored|publicidad|encadre|infolettre|newsletter|infolettres|newsletters|article reserve aux abonnes|reserve aux abonnes|contenu reserve aux abonnes|telecharger l'application|concours`,
  counter: `min|mn|minutes|commentaire|commentaires|commentaires commentaires|commentairescommentaires|commentaires(s)|likes|like|vue|vues|views|j'aime|partages|partage|reactions|lectures|shares|comments|aucun commentaire|a a a|a- a+`,
  comment: `livre de condoleances|signer le livre|vos commentaires|vos reactions|reagissez|reagir|commenter|commentez|laisser un commentaire|ajouter un commentaire|commentaires facebook|charger plus de commentaires|reagir a cet article|commentez cet article|votre commentaire|espace commentaires|la discussion|comments|leave a comment|comentarios`,
  share: `partager|partagez|imprimante|imprimer|email|courriel|envoyer|facebook|twitter|whatsapp|linkedin|messenger|copier le lien|partager l'article|partager cet article|partagez cet article|envoyer a un ami|sauvegarder|enregistrer|ecouter l'article|share|print|favori|offrir l'article|version imprimable|signaler une erreur`,
  teaser: `les autres titres|plus de videos|autres videos|nos videos|videos recentes|dernieres videos|les tops|top 5|nos derniers articles|derniers articles|articles suggeres|nos suggestions|a propos du meme sujet|sur ce sujet|dans l'actualite|aussi dans l'actualite|ailleurs dans l'actualite|plus sur ce sujet|du meme sujet|les incontournables|notre selection|nos articles|a decouvrir sur le web|les tops de la semaine|le top de la semaine|a consulter egalement|a consulter aussi|autres textes|autres points de vue|autres manchettes|articles recommandes|articles recommandes pour vous|consultez aussi|a lire et a ecouter|a lire et a voir|autres avis|autres avis recents|autres actualites|autres sujets|autres titres|autres chroniques|recommandes pour vous|recommande pour vous|recommandations|nos recommandations|lire aussi|a lire aussi|a lire egalement|lire egalement|a lire|a voir aussi|a voir en video|voir aussi|a ecouter aussi|sur le meme sujet|sur le meme theme|les plus lus|les plus lues|les plus populaires|les plus consultes|les plus partages|le plus lu|articles les plus lus|les articles les plus consultes|plus populaires|dans la meme section|dans la meme rubrique|dans la meme categorie|du meme auteur|articles similaires|articles relies|articles lies|articles connexes|articles recents|articles de la meme rubrique|autres articles|autres nouvelles|autres nouvelles sportives|autres textes|nouvelles recentes|dernieres nouvelles|derniere heure|les dernieres nouvelles|a la une|a ne pas manquer|ne manquez pas|vous aimerez aussi|vous aimerez|vous pourriez aimer|vous pourriez aussi aimer|cela pourrait vous interesser|cela peut aussi vous interesser|ces articles pourraient vous interesser|pour aller plus loin|pour en savoir plus|plus d'articles|plus de nouvelles|autres communiques|autres communiques de cette source|autres directs|nos autres articles|l'actualite en continu|en continu|a decouvrir|a decouvrir aussi|suggestions|tendances|lire la suite|lire plus|en savoir plus|la suite|read more|related|related articles|related stories|most read|most popular|more stories|recommended for you|recommended|you may also like|te puede interesar|mas leidas|dossier|nos dossiers|liens connexes`,
  legal: `mentions legales|politique de confidentialite|conditions d'utilisation|tous droits reserves|all rights reserved|gestion des cookies|cgu|aviso legal|- 30 -|30`,
  byline: `service des sports|service des nouvelles|redaction web|redaction sportive|salle des nouvelles|la redaction|redaction|equipe de la redaction|l'equipe de la redaction|la presse canadienne|agence france-presse|afp|reuters|belga|ats|keystone-ats|associated press|redaccion|agence qmi|presse canadienne`,
  kicker: `actualites|actualite|politique|economie|affaires|societe|sport|sports|culture|arts|faits divers|justice|sante|education|environnement|international|monde|opinion|opinions|chronique|editorial|sciences|science|technologie|technologies|transport|transports|habitation|logement|agriculture|agroalimentaire|communautaire|vie communautaire|municipal|conseil municipal|regional|regions|region|local|national|insolite|gastronomie|voyage|musique|cinema|livres|tourisme|immobilier|emploi|finances|energie|immigration|religion|histoire|patrimoine|nature|consultations|justice et faits divers|lettres ouvertes|tribune|tribune libre|courrier des lecteurs|famille|consommation|automobile|hockey|football|soccer|business|news|politics|provincia|deportes`,
};

/** How the line begins; a boundary follows. */
const START: Table = {
  nav: `propulse par|fierement propulse|voir le repertoire|voir tous les|voir toutes les|tous les textes|consultez tous|consulter tous|thematiques|lien connexe|liens utiles|lien utile|une idee d'entrevue|une idee de reportage|suite a la page|vous pouvez lire|ce message s'affichera|les lettres publiees|comment nous contacter|suivre cette|creer une alerte|vous recevez ce courriel|retour aux|retour a la|vous avez de l'information|heures d'ouverture|tirage :|membre de la|membre du|conception web|votre horoscope|votre meteo|reecoutez|ecoutez|gerer|prenez note|veuillez noter|a noter :|vous etes ici|accueil >|accueil ›|accueil /|accueil »|accueil »|accueil -|accueil |mots-cles|mots cles|tags|etiquettes|sujets|edition du|suivez-nous|suivez nous|suivez nos|retrouvez-nous|pour s'inscrire|ce texte fait partie|cet article fait partie|voter|votez|voir les entrees|rafraichir|aller au contenu|aller a|menu|nous utilisons des|ce site utilise|notre site utilise|utilizamos cookies|this site uses|we use cookies|conception du site|personnes suivent|telecharge|telechargez|vous avez ete temoin|ecrivez-nous|contactez-nous|envoyez-nous|faites-nous|pour nous joindre|pour joindre|une erreur a signaler|vous avez une information|vous avez repere`,
  ad: `votre appui|je m'abonne|ce contenu est gratuit|vous aimez cet article|publicite|advertisement|suite du texte apres|l'article continue|la suite apres|la suite de l'article|abonnez-vous|inscrivez-vous|recevez|s'abonner|newsletter|infolettre|cet article vous interesse|cet article vous a plu|vous avez aime cet article|deja abonne|il vous reste|cet article est reserve|article reserve|ce contenu est reserve|pour lire la suite|lisez la suite|profitez de|essayez gratuitement|a partir de 1|bandeau publicitaire|ce direct est commandite|commandite par|presente par|subscribe|sign up|temps de lecture gratuit|soutenez|faites un don`,
  counter: `temps de lecture|lecture :|duree de lecture|nombre de caracteres`,
  comment: `reflexions sur|reflexion sur|pour partager votre opinion|vous devez etre connecte|connectez-vous pour commenter|les commentaires sont|les commentaires de|vos reactions|reagissez|commentez|vos commentaires|soyez le premier a|soyez la premiere|afin de favoriser des discussions|pour commenter|voir les commentaires|afficher les commentaires|vous voulez reagir|comments (|be the first to|leave a comment`,
  share: `partager|partagez|imprimer|envoyer a|envoyer cet|ecouter l'article|ajouter a vos|copier le lien|signaler une|share this|retweeter|tweeter|enregistrer`,
  caption: `photo :|photo:|photos :|photos:|photo -|photo -|credit photo|credit :|credits photo|credit photos|photographie :|illustration :|image :|legende :|(photo|[photo|[image|« photo|source photo|photo courtoisie|photo archives|photo d'archives|photo fournie|photo afp|photo reuters|photo la presse|video :|infographie :|credits :|picture :|photo by|(capture d'ecran`,
  teaser: `aussi en|aussi au|le fil info|a lire cette|a lire dans|a lire sur|consultez notre|lisez «|lisez notre|lire «|consultez «|lire aussi|a lire aussi|a lire egalement|lire egalement|lire notre|lire :|lisez aussi|lisez egalement|voir aussi|a voir aussi|a ecouter aussi|sur le meme sujet|dans la meme section|dans la meme rubrique|recommandes pour vous|vous aimerez|les plus lus|les articles les plus|et aussi sur|aussi dans|a lire sur|read more|also read|read also|articles de la meme|autres nouvelles|nouvelles recentes|autres communiques|liens connexes|plus de contenu|notre dossier|lire la suite`,
  legal: `article ecrit avec|politique de|conditions d|conditions generales|mise en garde|medias :|tous les montants sont|avec les informations|avec des informations|avec la collaboration|d'apres un texte|©|copyright|(c) 20|tous droits|droits reserves|reproduction interdite|toute reproduction|politique de confidentialite|mentions legales|les propos publies|les opinions exprimees|prix releves|source :|source cabinet|source ministere|source ville|renseignements :|renseignements:|pour renseignements|pour information :|pour plus d'information|information :|informations :|contact :|contacts :|contact presse|relations de presse|relations medias|impressum|a propos de l'auteur|-30-|– 30 –|- 30 -|aviso legal`,
  byline: `par |texte :|texte de|propos recueillis par|un texte de|recueilli par|by |avec afp|avec l'afp|avec la presse canadienne|avec agences|d'apres`,
};

/** Anywhere in a short line. */
const INSIDE: Table = {
  nav: `cookies|temoins de connexion|j'accepte|continuer sans accepter|cliquez ici|suivez-nous sur|haut de la page|plan du site`,
  ad: `infolettre|newsletter|votre boite mail|votre boite courriel|adresse courriel :|votre e-mail|publicite|boite de reception|retrouvez notre selection|telecharger l'application|abonnez-vous|inscrivez-vous|reserve aux abonnes|reserve a nos abonnes|commandite par`,
  counter: `min de lecture|minutes de lecture|min read|personnes suivent|vues`,
  caption: `credit image|photo :|photo:|photos :|(photo|photo credit|credit photo|/ archives|(archives|archives)|| archives|getty images|shutterstock|istock|afp photo|/afp|/ afp|photo courtoisie|photo fournie`,
  comment: `connecte pour commenter|connectez-vous pour|etre connecte pour`,
  share: `facebook|twitter|whatsapp|partagez cet article|partagez-le`,
  legal: `tous droits reserves|all rights reserved|©|(c) 20|copyright|politique de confidentialite|reproduction interdite|mentions legales|conditions d'utilisation|issn|de nature prospective|enonces prospectifs|declarations prospectives|donnees a caractere personnel|donnees personnelles|droit d'acces|poursuivant votre navigation|vos centres d'interet|traceurs|conformement a la loi|droits reserves|aviso legal|sans preavis|sur un seul appareil|sur l'autre appareil|vous n'avez pas accepte|les traceurs seront|sans engagement|est membre de`,
};

/** Words that fill menus and tool bars: a short line made of these alone is chrome, whatever their order. */
const TOOL_WORDS = `accueil actualites actualite politique economie affaires societe sports sport culture arts monde international opinion opinions regions videos video photos audio balados podcasts radio tele television emissions concours emplois emploi carrieres immobilier auto meteo trafic horoscope jeux mots croises avis publics deces obseques necrologie annonces petites classees circulaires abonnement abonnez abonner s'abonner connexion connecter se compte mon panier recherche rechercher menu contact joindre nous contacter a-propos propos infolettre newsletter edition editions numerique papier journal e-paper magazine boutique agenda forum forums blogues blogs chroniques editoriaux lettres courrier lecteurs partager partagez imprimer envoyer courriel email e-mail facebook twitter linkedin whatsapp messenger instagram youtube pinterest reddit google tweeter retweeter j'aime aime favori enregistrer sauvegarder copier lien ami taille texte signaler erreur retour haut page version imprimable imprimante commentaires commentaire commenter reagir repondre vues likes direct live accessibilite plan site cgu cookies confidentialite politique mentions legales credits rss aide faq inscription inscrivez-vous creer voir toutes toute plus moins suivant precedent haut bas recettes mode voyage sante sciences techno technologies education environnement justice faits divers local locale provincial national home news business obituaries classifieds subscribe weather about privacy terms portada local provincia deportes cultura suscribete contacto voter resultats babillard cahiers speciaux debats vos ma commune idees ticket mercato pronostics`;

const alternatives = (text: string): string[] => text.split("|").map((entry) => entry.trim()).filter((entry) => entry !== ""); // prettier-ignore

export interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly ChromeKind[]>;
  readonly longestWhole: number;
  /** By first word, so that a line is compared with a handful of phrases only. */
  readonly start: ReadonlyMap<string, readonly (readonly [string, ChromeKind])[]>;
  /** By their first signs; they begin with a word. */
  readonly inside: ReadonlyMap<string, readonly (readonly [string, ChromeKind])[]>;
  /** Whether a phrase of `inside` may begin with a word, by the hash of its first `PHRASE_START` units. */
  mayStart(head: number): boolean;
  /** Phrases that begin with a sign of the family `SIGN.phrase`: "/ archives". */
  readonly signs: readonly (readonly [string, ChromeKind])[];
  /** Words that fill menus and tool bars. */
  readonly tools: WordTable;
}

let lexicon: Lexicon | undefined;

/** The tables, made at first use. */
export function getLexicon(): Lexicon {
  lexicon ??= Object.freeze({
    whole: collect(WHOLE, (phrase) => phrase),
    longestWhole: Math.max(...entries(WHOLE).map(([phrase]) => phrase.length)),
    start: byFirstWord(),
    inside: byStart(),
    mayStart: createStartTest(),
    signs: entries(INSIDE).filter(([phrase]) => !/^\p{L}/u.test(phrase)),
    tools: new WordTable(TOOL_WORDS.split(" ").map((word) => [word, 1])),
  });
  return lexicon;
}

function entries(table: Table): [string, ChromeKind][] {
  const kinds = Object.keys(table) as ChromeKind[];
  return kinds.flatMap((kind) =>
    alternatives(table[kind] ?? "").map((phrase): [string, ChromeKind] => [phrase, kind]),
  );
}

function collect(table: Table, key: (phrase: string) => string): Map<string, ChromeKind[]> {
  const found = new Map<string, ChromeKind[]>();
  for (const [phrase, kind] of entries(table)) {
    const kinds = found.get(key(phrase));
    if (kinds === undefined) found.set(key(phrase), [kind]);
    else if (!kinds.includes(kind)) kinds.push(kind);
  }
  return found;
}

function byFirstWord(): Map<string, [string, ChromeKind][]> {
  const found = new Map<string, [string, ChromeKind][]>();
  for (const [phrase, kind] of entries(START)) {
    const first = firstWord(phrase);
    found.set(first, [...(found.get(first) ?? []), [phrase, kind]]);
  }
  return found;
}

/** So many units of a phrase tell it from most others. */
export const PHRASE_START = 4;

function byStart(): Map<string, [string, ChromeKind][]> {
  const found = new Map<string, [string, ChromeKind][]>();
  for (const entry of entries(INSIDE)) {
    const start = entry[0].slice(0, PHRASE_START);
    found.set(start, [...(found.get(start) ?? []), entry]);
  }
  return found;
}

/** Places in a table that says which first units some phrase begins with; most words of prose begin as none does. */
const PLACES = 0x1000;
const placeOf = (head: number): number => (head ^ (head >>> 12)) & (PLACES - 1);

function createStartTest(): Lexicon["mayStart"] {
  const known = new Uint8Array(PLACES);
  for (const [phrase] of entries(INSIDE))
    known[placeOf(hashOf(phrase, 0, Math.min(PHRASE_START, firstWord(phrase).length)))] = 1;
  return (head) => known[placeOf(head)] === 1;
}

/** What a folded line is looked up by: its first run of letters and digits, or its first sign. */
export function firstWord(key: string): string {
  let end = 0;
  while (isWord(key.codePointAt(end))) end += (key.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return key.slice(0, end === 0 ? 1 : end);
}

/** Whether a line names a kind of chrome that surely, see `Features.chrome`. */
export function hasChrome(
  line: { readonly chrome: ReadonlyMap<ChromeKind, number> } | undefined,
  kind: ChromeKind,
  level: number,
): boolean {
  return (line?.chrome.get(kind) ?? 0) >= level;
}
