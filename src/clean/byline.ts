/**
 * Who signed: "Par Isabelle Tremblay-Girard", "Noémie Larouche, La Presse Canadienne" (she
 * alone: an agency signs only where no person does), "Salle des nouvelles".
 */
import {
  isCollective,
  isGroup,
  isInitials,
  isPersonName,
  isSmallName,
  mayBeNamed,
  withoutCapitals,
} from "./bylines/names.js";
import { isCredit, isOffice, isTrade, openSignature } from "./bylines/wording.js";

export { isPersonName };

/** Longer lines are prose. */
const MAX_LINE_LENGTH = 240;
const MAX_PIECE_LENGTH = 60;
const MAX_NAME_LENGTH = 80;

export type SignatureKind = "person" | "collective" | "initials" | "word";

export interface Signature {
  /** As in the record: without "Par", capitals undone, several joined with " ; ". */
  readonly name: string;
  readonly names: readonly string[];
  /** "Par", "Texte :" stands before it. */
  readonly introduced: boolean;
  readonly kind: SignatureKind;
}

/** The signature that a line holds, as in the record. */
export function readByline(text: string): string | undefined {
  return readSignature(text)?.name;
}

/**
 * `sure`: the line is known to be a signature, so that initials, an agency's letters ("ABP/mnd/sks"), a name in small
 * letters or of one word are read as one; `isSite` knows the newspaper's name when it stands behind the author's.
 */
export function readSignature(
  text: string,
  sure = false,
  isSite: (name: string) => boolean = () => false,
): Signature | undefined {
  if (text.length > MAX_LINE_LENGTH) return undefined;
  const letters = sure ? agencyLetters(text) : undefined;
  if (letters !== undefined) return signature([letters], false, "collective");
  const pieces = piecesOf(text, sure);
  // A name among long pieces is a source: "Le pont, bloqué depuis dix jours. | OUEST-VILAINE".
  if (!sure && pieces.length > 1 && pieces.some((piece) => piece.length > MAX_PIECE_LENGTH)) return undefined;
  let best: Signature | undefined;
  for (const piece of pieces) {
    if (isCredit(piece)) continue;
    const { rest, introduced, source } = openSignature(sure ? withoutDate(piece) : piece);
    if (!introduced && !sure && !mayBeNamed(rest)) continue;
    const found = signedBy(rest, introduced, sure, isSite);
    // "Source : Luce Roy, responsable" is whom to call, "Source : AFP" who wrote.
    if (found === undefined || (source && found.kind !== "collective")) continue;
    if (introduced) return found;
    // "Bernard Lepage - Collaboration spéciale" says as much as "Par".
    if (found.kind === "person" && isTrade(text)) return { ...found, introduced: true };
    if (best === undefined || weight(found) > weight(best)) best = found;
  }
  return best;
}

const WEIGHTS: Readonly<Record<SignatureKind, number>> = { person: 3, initials: 2, collective: 1, word: 0 };
const weight = ({ kind }: Signature): number => WEIGHTS[kind];

/** Whether a whole line is a person's name or an agency's, and nothing else. */
export const isSignature = (text: string): boolean => isNameAlone(readSignature(text));

/** The same of a line that was read. */
export const isNameAlone = (found: Signature | undefined): boolean =>
  found !== undefined && (found.kind === "person" || found.kind === "collective");

const signature = (names: readonly string[], introduced: boolean, kind: SignatureKind): Signature => ({
  name: names.join(" ; "),
  names,
  introduced,
  kind,
});

/** What may part a line. Most have none of these, and are one piece. */
const BREAK = /[|•·▪◆\t]|\s\s|\s\/\/\s/u;

function piecesOf(text: string, sure: boolean): string[] {
  const broken = BREAK.test(text)
    ? text.split(/\s*[|•·▪◆]\s*|\s{2,}|\t|\s\/\/\s/u).filter((piece) => piece !== "")
    : text === "" ? [] : [text]; // prettier-ignore
  const isApart = sure || /^\s*(?:par|texte|by)\b/iu.test(text);
  if (!isApart && !(text.includes("par") && /\s[-–—]\spar\s/u.test(text))) return broken;
  const apart = isApart ? /\s[-–—]{1,2}\s|\s\/\s/u : /\s[-–—]\s(?=par\s)/u;
  const pieces = broken.flatMap((piece) => piece.split(apart));
  // "Publié le 3 mai 2024 par Jean Roy"; what a company paid for or sent in is not signed.
  return sure
    ? pieces.flatMap((piece) =>
        PAID.test(piece) ? [] : piece.split(/(?<=\d(?:\s?h)?)\s+(?=(?:par|by)\s)/iu),
      )
    : pieces;
}

const PAID = /\b(?:fourni|command|pr[ée]sent|propuls|offert|parrain|distribu|diffus)[\p{L}]{0,6}\s+par\b/iu;

/** "Mardi 3 mars 2015, 17h42 Jean Roy" without its first part. */
const LEADING_DATE =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+)?(?:le\s+)?\d{1,2}(?:er)?\s+[\p{L}]{3,9}\.?,?\s+\d{4}\b(?:\s*[,à-]?\s*\d{1,2}\s?[h:]\s?(?:\d{2})?)?\s*[,–—-]?\s*/iu;
const withoutDate = (piece: string): string => piece.replace(LEADING_DATE, "");

/** "ABP/mnd/sks", "RC/ATP", "(AIP) hbs/mtr", "(ALP)": who wrote and corrected, and the agency in capitals. */
function agencyLetters(text: string): string | undefined {
  if (text.length > 30 || !/[/(]/.test(text)) return undefined;
  const codes = text.split(/[\s/()]+/).filter((code) => code !== "");
  if (!codes.every((code) => /^(?:\p{Lu}{2,6}|\p{Ll}{1,4})$/u.test(code))) return undefined;
  return codes.find((code) => /^\p{Lu}{3,6}$/u.test(code));
}

/** The names that a piece of a line, its introduction taken away, is made of. */
function signedBy(
  text: string,
  introduced: boolean,
  sure: boolean,
  isSite: (name: string) => boolean,
): Signature | undefined {
  const bare = trimmed(text);
  if (bare === "") return undefined;
  if (isCollective(bare) && !bare.includes(",")) return signature([headed(bare)], introduced, "collective");
  const persons: string[] = [];
  const others: string[] = [];
  const [first = "", ...rest] = bare.split(/\s*[,;]\s*/u).filter((part) => part !== "");
  for (const part of joinedBy(first)) {
    sort(part, persons, others);
    // "La circulation avec Nettoyeurs Vallier"
    if (persons.length + others.length === 0 && !introduced) break;
  }
  const named = persons.length;
  let said = introduced;
  for (const part of rest) {
    // "Mathieu Alibert, Lola Sanchez" are two; "Audrey Mercier, Le Matin" and "Jean Roy, Acadie Nouvelle" one.
    const own = isSite(part);
    if (isOffice(part) || own) {
      // With the very newspaper's name behind it, a name is as good as with "Par".
      if (own && /[\s']/.test(part)) said = true;
      if (!introduced && !sure && !isKnownOffice(part)) return undefined;
      break;
    }
    const several = joinedBy(part);
    if (named > 0 && several.every((one) => isPersonName(one))) persons.push(...several);
    else if (!introduced && !sure && !/^\p{Lu}/u.test(part)) return undefined;
    else break;
  }
  if (persons.length > 0) return signature(persons.map(withoutCapitals), said, "person");
  if (others.length > 0) return signature(others, introduced, "collective");
  return aloneBy(first, introduced, sure);
}

/** What follows a name in a line that may also be a headline: "Dans la Grand'Anse, le cacao repousse". */
const isKnownOffice = (text: string): boolean =>
  /^(?:\p{Lu}|journaliste|chroniqu|correspondant|collaborat|envoy|r[ée]dact|photographe|éditorialiste|en collaboration|stagiaire|pigiste|sp[ée]cial|reporter|staff|initiative)/u.test(
    text,
  );

function sort(part: string, persons: string[], others: string[]): void {
  if (isCollective(part)) others.push(headed(part));
  else if (isPersonName(part)) persons.push(part);
}

/** Initials, a pen name, a name in small letters, a group of which the line says that it signed. */
function aloneBy(name: string, introduced: boolean, sure: boolean): Signature | undefined {
  if (!introduced && !sure) return undefined;
  // "jmb", whom the readers of that paper know
  if (isInitials(name) || (sure && /^\p{Ll}{2,4}$/u.test(name)))
    return signature([name], introduced, "initials");
  if (/^\p{Lu}/u.test(name) && introduced && name.length <= MAX_NAME_LENGTH)
    return signature([name], introduced, "word");
  const room = /^salle des nouvelles(?= )/iu.exec(name);
  if (room !== null) return signature([room[0]], introduced, "collective");
  if (isGroup(name)) return signature([headed(name)], introduced, "collective");
  if (isSmallName(name)) return signature([name], introduced, introduced ? "person" : "word");
  return undefined;
}

/** "l'AFP" → "AFP", "la rédaction" → "La rédaction". */
const headed = (name: string): string => {
  const bare = name.replace(/^[lL]'(?=\p{Lu})/u, "");
  if (/^\p{Ll}{3}$/u.test(bare)) return bare.toUpperCase();
  if (bare.length > 6 && bare === bare.toUpperCase()) return bare.charAt(0) + bare.slice(1).toLowerCase();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

/** "A et B", "A avec B", "A & B"; "Roy et fils" and "A et al" stay whole and are no persons. */
const joinedBy = (text: string): string[] => {
  if (!text.includes("&")) return joinedByWord(text);
  const several = text.split(" & ");
  return several.length > 1 && several.every(isPersonName) ? several : joinedByWord(text);
};
const joinedByWord = (text: string): string[] => text.split(/\s+(?:et|and|y|avec|\/)\s+/u);

/** Without brackets, addresses, handles, places, agencies that helped, and the full stop of a sentence that is none. */
function trimmed(text: string): string {
  let bare = text;
  // "Simonne Awashish (1936-2018)" has died.
  if (/\([^)]{0,20}\d{4}/.test(bare)) return "";
  if (/[([]/.test(bare)) bare = bare.replace(/\s*[([].*$/u, "");
  // Without the guard this tries every space of every line.
  if (bare.includes("@")) bare = bare.replace(/\s*[-–—/]?\s*\S*@\s*\S*.*$/u, "");
  if (/https?:|www\./i.test(bare)) bare = bare.replace(/\s*(?:https?:|www\.).*$/iu, "");
  bare = bare
    .replace(
      /\s+(?:[-–—]\s.*|publi[ée].*|mis [àa] jour.*|(?:le |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?\d.*|photos?\s.*|journaliste.*|correspondant.*|chroniqueu(?:r|se).*|collaborat(?:ion|eur|rice).*|envoy[ée]e? sp[ée]cial.*|agence (?:france-presse|qmi).*|la presse canadienne.*|initiative de journalisme.*|(?:dans|pour|à|in|depuis)\s.*|avec (?:l'|la |le |les )?(?:afp|ats|ap|belga|reuters|presse|agence|associated|keystone|collaboration|informations)(?:\s.*)?|avec agences?|en collaboration.*)$/iu,
      "",
    )
    .replace(/^[«"“(\s]+|[»"”,;:\s–—-]+$/gu, "")
    .replace(/^(?:Mme|Mlle)\s+(?=\p{Lu}\S*\s+\p{L})/u, "");
  return withoutStop(bare);
}

/** "Jérôme LECANU." ends with a full stop, "Bréhima K." and "P. Vdb." with an abbreviation. */
function withoutStop(name: string): string {
  if (!name.endsWith(".")) return name;
  const last = name.slice(name.lastIndexOf(" ") + 1, -1);
  const isShort = last.length <= 2 || !/[aeiouyàâéèêëîïôöûü]/iu.test(last) || last.includes(".");
  return isShort ? name : name.slice(0, -1);
}
