/** What looks like a person's name, and what like those who sign without being one. */
import { fold } from "../../text/fold.js";

/** One part of a name: "Marie-Eve", "D'Astous", "LE", "L.", "O'Neill", "N'Diaye". */
const NAME_PART =
  /^(?:\p{Lu}[\p{L}\p{M}]*\.?|(?:[dlDL]'|O'|Mc|Mac)?\p{Lu}[\p{L}\p{M}]*)(?:[-'.][\p{L}][\p{L}\p{M}]*)*\.?$/u;
const PARTICLE =
  /^(?:de|du|des|d'|la|le|van|von|zu|der|den|dem|ter|ten|el|al|ben|ibn|bin|ould|wa|da|di|dos|del|della|et|and|ou|y|dit|dite|&)$/i;
/** First words of what is no person's name. */
const NO_PERSON =
  /^(?:le|la|les|l'\S*|un|une|des|du|au|aux|ce|cette|on|nous|vous|actualites?|agence|association|boucle|cabinet|canton|centre|club|cegep|college|comite|commune|communique|conseil|cote|coop|cooperative|economie|ecole|editions?|edition|emplois?|federation|fil|fondation|france|garage|gouvernement|grand|grande|groupe|haut|haute|bas|basse|hebdo|hockey|hopital|initiative|institut|inter|journal|mairie|ministere|mouvement|musee|nord|sud|est|ouest|nouvelles?|nouveau|office|parti|pays|petites?|port|pour|dans|a|en|sur|sous|avec|chez|entre|vers|contre|apres|avant|depuis|temps|duree|partager|partagez|imprimer|lire|voir|suivre|suivez|ajouter|envoyer|ecouter|abonnez|accueil|menu|recherche|rechercher|connexion|article|articles|lecture|mise|mis|publie|modifie|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|selon|si|quand|comment|pourquoi|deux|trois|quatre|cinq|mon|ma|mes|nos|vos|son|sa|ses|leur|leurs|presse|programmes?|quebec|radio|regie|region|reseau|rive|rue|saint|sainte|service|source|contacts?|renseignements?|informations?|bulletin|services|societe|sport|sports|station|syndicat|tele|universite|vallee|village|ville|vie|vos|video|photos?|publicite|culture|politique|justice|sante|faits|the|a|an|los)$/;

/** Those who sign without being a person, folded. */
const COLLECTIVE =
  /^(?:la |l'|le |les |notre |nos )?(?:salle des nouvelles|salle de (?:redaction|presse)|redaction(?: (?:web|numerique|sportive|nationale|locale|generale|en ligne))?|service des (?:sports|nouvelles|informations|communications)|desk (?:web|info|sport|numerique)|(?:equipe|direction|bureau|service|comite|collectif) (?:(?:de |des |du |d'|de la |de l')?(?:communications?|redaction|nouvelles|journal|presse|bulletin|sports|rédaction)).{0,40}|presse canadienne|agence france-presse|afp|reuters|belga|ats|keystone-ats|associated press|ap|aps|map|tap|aip|agence qmi|radio-canada|xinhua|efe|redaccion|agences?(?: [\p{L}' -]+)?)$/u;
/** A body that signs, where the line is surely a signature: "Rédaction du Nordet", "Comité de la bibliothèque". */
const GROUP =
  /^(?:la |l'|le |les |notre )?(?:redaction|equipe|direction|bureau|service|comite|collectif|conseil|secretariat|presidence|cabinet|coordination|mairie|municipalite|ville)(?: .{1,60})?$/u;
/** News agencies: who writes with them signs alone. */
const AGENCY =
  /^(?:la |l'|le )?(?:presse canadienne|agence france-presse|afp|reuters|belga|ats|keystone-ats|associated press|ap|aps|agence qmi|xinhua|efe|dpa|ansa|agences?(?: .{1,40})?)$/u;

/** The newsroom itself: a line of these words alone is a signature, whatever stands around it. */
const NEWSROOM =
  /^(?:la |l'|le |notre )?(?:salle des nouvelles|redaction|service des (?:sports|nouvelles)|(?:equipe|service) de (?:la )?redaction|presse canadienne|agence france-presse|afp)$/u;

/** "Velours et Cartons SAS" */
const COMPANY = /\s(?:SAS|SARL|S\.A\.?|SA|SPRL|SRL|inc\.?|Inc\.?|ltée|Ltée|enr\.?|ASBL|asbl|OBNL)$/u;

const MAX_NAME_PARTS = 8;
/** So much of a line holds its first two words, or they are none of a name. */
const HEAD_LENGTH = 60;
/** What may stand before a name and is none of it. */
const LEADING = '«"“( ';
const FIRST_WORDS = /^\s*(\S+)\s+(\S+)/u;
const SECOND_OF_NAME = /^(?:\p{Lu}|.'\p{Lu})/u;

/** How the names of `COLLECTIVE` begin, behind their article. */
const COLLECTIVE_STARTS = new Set(
  "sal red ser des equ dir bur com col pre age afp reu bel ats key ass aps map tap aip rad xin efe".split(
    " ",
  ),
);
const ARTICLES = ["la ", "l'", "le ", "les ", "notre ", "nos "];
const START_LENGTH = 3;
const LONGEST_START = 9;

function mayBeCollective(text: string): boolean {
  const head = fold(text.slice(0, LONGEST_START));
  let article = 0;
  for (const one of ARTICLES) if (head.startsWith(one)) article = one.length;
  const start = head.slice(article, article + START_LENGTH);
  return COLLECTIVE_STARTS.has(start) || /^ap(?:$|[^\p{L}])/u.test(start);
}

export const isCollective = (text: string): boolean => mayBeCollective(text) && COLLECTIVE.test(fold(text));

/**
 * Whether a text may begin with a name: its first two words are written as those of a name are, or it begins as those do
 * who sign without being a person. Most lines are headlines and prose, and a look at their first words is enough.
 */
export function mayBeNamed(text: string): boolean {
  let start = 0;
  while (start < text.length && LEADING.includes(text.charAt(start))) start++;
  const head = text.slice(start, start + HEAD_LENGTH).trimStart();
  if (mayBeCollective(head)) return true;
  const [, first = "", second = ""] = FIRST_WORDS.exec(head) ?? [];
  // Words longer than that are looked at in full.
  if (second === "") return head.length >= HEAD_LENGTH;
  const isFirst = NAME_PART.test(first) || PARTICLE.test(first);
  return isFirst && (SECOND_OF_NAME.test(second) || PARTICLE.test(second)) && !NO_PERSON.test(fold(first));
}

export const isGroup = (text: string): boolean => /\p{Lu}/u.test(text.charAt(0)) && GROUP.test(fold(text));
export const isNewsroom = (key: string): boolean => NEWSROOM.test(key);
export const isAgency = (text: string): boolean => AGENCY.test(fold(text));

/** Two to eight parts, each with a capital, but for "de", "von"; "Belga et L. Dumonceau" too. */
export function isPersonName(text: string): boolean {
  const parts = text.split(/\s+/);
  if (parts.length < 2 || parts.length > MAX_NAME_PARTS) return false;
  let names = 0;
  let hasFull = false;
  for (const part of parts) {
    if (NAME_PART.test(part)) {
      names++;
      // "P A N O R A M A" is a heading.
      hasFull ||= part.length >= 3 || part.endsWith(".");
    } else if (!PARTICLE.test(part)) return false;
  }
  if (names < 2 || !hasFull) return false;
  const first = fold(parts[0] ?? "");
  // "El Hadji Demba Ba", but not "El País".
  return !NO_PERSON.test(first) && !COMPANY.test(text) && !(parts.length === 2 && first === "el");
}

/** "S.D.", "Ph. N.", "M.-O. B.", "P. Vdb.": letters that stand for a name. */
const INITIALS = /^(?:\p{Lu}\p{L}{0,2}\.[-\s]?){2,4}$/u;
export const isInitials = (text: string): boolean => INITIALS.test(text);

/** "flavie descôteaux": where a line is surely a signature, small letters will do. */
const SMALL_NAME = /^\p{Ll}[\p{L}'-]{1,20}(?:\s\p{Ll}[\p{L}'-]{1,20}){1,2}$/u;
const SMALL_WORD =
  /(?:^|\s)(?:le|la|les|un|une|des|de|du|d'un|d'une|au|aux|par|pour|sur|dans|avec|et|en|est|a|ce|notre|nos|votre|vos|texte|textes|photo|photos|journaliste|lire|suite|voir|plus|tous|tout|articles?|redaction|abonnes?)(?=\s|$)/u;
export const isSmallName = (text: string): boolean => SMALL_NAME.test(text) && !SMALL_WORD.test(fold(text));

/** Particles that French writes small in a name set in capitals. */
const SMALL_PARTICLE = /^(?:de|du|des|von|van|der|den|et|dit|dite)$/;
const ROMAN = /^(?:I{2,3}|IV|VI{0,3})$/;

/**
 * Names set in capitals as one writes them: "JEAN-POL HANUS" → "Jean-Pol Hanus", "Gwenola LE BERRE" → "Gwenola Le Berre".
 * Initials, and names of one word (they may be an agency's letters), stay.
 */
export function withoutCapitals(name: string): string {
  const parts = name.split(" ");
  if (parts.length < 2) return name;
  // "TVA Nouvelles": letters before words are a station's.
  const [first = "", ...rest] = parts;
  if (/^\p{Lu}{2,4}$/u.test(first) && !rest.some(isShouted)) return name;
  return parts.map((part, at) => (isShouted(part) ? lowered(part, at > 0) : part)).join(" ");
}

function isShouted(part: string): boolean {
  const letters = part.replace(/[^\p{L}]/gu, "");
  return (
    letters.length >= 2 && part === part.toUpperCase() && !ROMAN.test(part) && !/\p{L}\.-?\p{L}/u.test(part)
  );
}

function lowered(part: string, inner: boolean): string {
  const pieces = part.split(/([-'])/);
  const small = pieces.map((piece, at) => {
    const lower = piece.toLowerCase();
    const isDelimited = at > 0 && at < pieces.length - 1;
    if (
      SMALL_PARTICLE.test(fold(lower)) &&
      (isDelimited || (inner && pieces.length === 1 && fold(lower) !== "du" && fold(lower) !== "des"))
    )
      return lower;
    if (/^mc\p{L}{3,}$/u.test(lower)) return `Mc${capitalized(lower.slice(2))}`;
    return capitalized(lower);
  });
  return small.join("");
}

const capitalized = (lower: string): string => lower.charAt(0).toUpperCase() + lower.slice(1);
