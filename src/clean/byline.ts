/**
 * Who signed: "Par Isabelle Tremblay-Girard", "Noémie Larouche, La Presse Canadienne" (she
 * alone: an agency signs only where no person does), "Salle des nouvelles".
 */
import { fold } from "../text/fold.js";

/** Those who sign without being a person, folded. */
const COLLECTIVE =
  /^(?:la |l'|le )?(?:salle des nouvelles|redaction(?: (?:web|numerique|sportive|nationale|locale))?|service des (?:sports|nouvelles|informations)|desk (?:web|info|sport)|equipe de (?:la )?redaction|presse canadienne|agence france-presse|afp|reuters|belga|ats|keystone-ats|associated press|ap|agence qmi|radio-canada|xinhua|efe|redaccion|agences?(?: [\p{L}' -]+)?)$/u;
/** What introduces a name. */
const INTRODUCED =
  /^(?:(?:publi[ée]|[ée]crit|r[ée]dig[ée])\s+)?(?:par|by|por|texte(?: et photos?)?(?: de)?|un texte de|propos recueillis par|recueilli par|auteur|author)\s*:?\s+/i;
/** One part of a name: "Marie-Eve", "D'Astous", "LE", "L.", "O'Neill". */
const NAME_PART =
  /^(?:\p{Lu}[\p{L}\p{M}]*\.?|(?:[dlDL]'|O'|Mc|Mac)?\p{Lu}[\p{L}\p{M}]*)(?:[-'][\p{L}][\p{L}\p{M}]*)*\.?$/u;
const PARTICLE = /^(?:de|du|des|d'|la|le|van|von|der|den|el|al|ben|bin|da|di|dos|et|and|ou|y|&)$/i;
/** First words of names that are no person's. */
const NO_PERSON =
  /^(?:le|la|les|l'\S*|un|une|des|du|au|aux|ce|cette|actualites?|agence|association|cabinet|centre|club|cegep|college|comite|conseil|ecole|federation|fondation|gouvernement|groupe|hopital|institut|journal|ministere|mouvement|musee|office|parti|pour|dans|a|en|sur|sous|avec|chez|entre|vers|contre|apres|avant|depuis|selon|si|quand|comment|pourquoi|deux|trois|quatre|cinq|mon|ma|mes|nos|vos|son|sa|ses|leur|leurs|presse|radio|regie|reseau|service|societe|syndicat|tele|universite|ville|video|photos?|publicite|the|a|an|el|los)$/;

/** After a name: its newspaper or agency, or what the person does there. */
const AFTER_NAME =
  /^(?:\p{Lu}|(?:journaliste|chroniqueu|correspondant|collaborat|envoy|rédact|redact|photographe|éditorialiste|en collaboration|stagiaire|pigiste|special|reporter|staff))/u;

const MAX_NAME_PARTS = 8;
/** Longer lines are prose. */
const MAX_LINE_LENGTH = 240;
const MAX_PIECE_LENGTH = 60;

/** The signature that a line holds, as written but for "Par", what follows a name, and addresses. */
export function readByline(text: string): string | undefined {
  return readSignature(text)?.name;
}

export interface Signature {
  readonly name: string;
  /** "Par", "Texte :" stands before it. */
  readonly introduced: boolean;
}

export function readSignature(text: string): Signature | undefined {
  let bare: Signature | undefined;
  if (text.length > MAX_LINE_LENGTH) return undefined;
  const pieces = text.split(/\s*\|\s*|\s{3,}|\s•\s|\s[-–—]\s(?=par\s)/u);
  // A name among long pieces is a source: "Le pont, bloqué depuis dix jours. | OUEST-VILAINE".
  if (pieces.length > 1 && pieces.some((piece) => piece.length > MAX_PIECE_LENGTH)) return undefined;
  for (const piece of pieces) {
    const mark = INTRODUCED.exec(piece);
    const name = nameOf(mark === null ? piece : piece.slice(mark[0].length), mark !== null);
    if (name === undefined) continue;
    if (mark !== null) return { name, introduced: true };
    bare ??= { name, introduced: false };
  }
  return bare;
}

/** Whether a whole line is a person's name or an agency's, and nothing else. */
export function isSignature(text: string): boolean {
  const name = readByline(text);
  if (name === undefined) return false;
  const [first = name] = name.split(", ");
  return isPersonName(first) || COLLECTIVE.test(fold(first));
}

function nameOf(text: string, introduced: boolean): string | undefined {
  // "Julien Desormeaux - courriel", "X (Nancy, envoyée spéciale)", "Sœur Plume, chroniqueuse", "X, La Presse Canadienne"
  let bare = text;
  if (/[([]/.test(bare)) bare = bare.replace(/\s*[([].*$/u, "");
  // Without the guard this tries every space of every line.
  if (bare.includes("@")) bare = bare.replace(/\s*[-–—/]?\s*\S+@\S+.*$/u, "");
  bare = bare
    .replace(
      /\s+(?:[-–—]\s.*|publi[ée].*|mis [àa] jour.*|le \d.*|dans\s.*|avec (?:l'|la |le )?(?:afp|ats|belga|reuters|presse|agence|associated|keystone|collaboration)\b.*|avec agences?)$/iu,
      "",
    )
    .trim();
  const [first = "", rest] = bare.split(/\s*,\s*/u);
  // "Dans la Grand'Anse, le cacao repousse": what follows a name is a newspaper or an office.
  if (!introduced && rest !== undefined && !AFTER_NAME.test(rest)) return undefined;
  const name = first.replace(/(?<=\p{Ll}|\p{Lu}{2})\.$/u, "").trim();
  if (name === "") return undefined;
  if (COLLECTIVE.test(fold(name)) || isPersonName(name)) return name;
  return introduced && name.length <= 80 && /^\p{Lu}/u.test(name) ? name : undefined;
}

/** Two to eight parts, each with a capital, but for "de", "von"; "Belga et L. Dumonceau" too. */
export function isPersonName(text: string): boolean {
  const parts = text.split(/\s+/);
  if (parts.length < 2 || parts.length > MAX_NAME_PARTS || NO_PERSON.test(fold(parts[0] ?? ""))) return false;
  const names = parts.filter((part) => NAME_PART.test(part));
  return names.length >= 2 && parts.every((part) => NAME_PART.test(part) || PARTICLE.test(part));
}
