/** What stands around the name in a signature: "Par", "Texte :", "de notre envoyée spéciale à Bamako," before it; its newspaper after it. */
import { fold } from "../../text/fold.js";
import { isLetter } from "../words.js";

const VERB =
  "publi|post|[ée]crit|r[ée]dig|sign|r[ée]alis|pr[ée]par|propos|recueilli|soumi|envoy|transmi|compil";
const KIND =
  "textes?|photos? et textes?|article|dossier|reportage|enqu[êe]te|entrevue|entretien|interview|chronique|billet|analyse|r[ée]cit|[ée]ditorial|critique|opinion|lettre|t[ée]moignages?|propos|compte rendu|r[ée]daction|collaboration(?: sp[ée]ciale)?|auteure?|autrice|auteurs|author|written|journalistes?|avec nos correspondants";
/** A list of nouns may be joined: "Texte et photos :", "Rédaction et renseignements :". */
const JOINED =
  "(?:\\s*(?:et|,|/|&)\\s*(?:les\\s+)?(?:photos?|photographies|images|vid[ée]os?|renseignements|recherche|entrevues?|propos|mise en page|illustrations?))?";
const ROLE =
  "(?:notre|nos|l'un de nos|l'une de nos)\\s+(?:envoy[ée]e?s?\\s+sp[ée]cia(?:le?s?|ux)|correspondante?s?(?:\\s+(?:r[ée]gionale?|permanente?|locale?|particuli[eè]re?))?|journalistes?|collaborat(?:eur|rice)s?|reporters?|stagiaires?)";
/** "à Bamako, ", "au Caire : ", or one word: "à Genève ". */
const PLACE = "(?:\\s+(?:à|a|au|aux|en|dans|de)\\s+(?:[^,:–—]{2,40}[,:–—]\\s*|\\S+\\s+))?\\s*[,:–—-]?\\s*";

const INTRODUCTIONS: readonly RegExp[] = [
  // "Propos recueillis par", "Publié par"
  new RegExp(`^(?:${VERB})[\\p{L}]{0,4}\\s+(?:et\\s+(?:photographi|mis en page|mis en ligne)[\\p{L}]{0,3}\\s+)?par\\s*:?\\s+`, "iu"),
  // "Un texte de", "Propos recueillis et mis en forme par", "Dossier réalisé par"
  new RegExp(`^(?!(?:la )?r[ée]daction)(?:un |une |le |la |l')?(?:${KIND})${JOINED}\\s+(?:(?:${VERB})[\\p{L}]{0,4}\\s+(?:et mis en forme\\s+)?)?(?:de\\s|du\\s|d'|par\\s)\\s*:?\\s*`, "iu"),
  // "Texte :", "Rédaction et renseignements :"
  new RegExp(`^(?:un |une )?(?:${KIND})${JOINED}\\s*:\\s*`, "iu"),
  /^(?:par|by|por)\s*:?\s+/iu,
  // "ParMamadou Diallo": a page that lost its blank
  /^Par(?=\p{Lu}\p{Ll})/u,
  new RegExp(`^(?:de|par)\\s+${ROLE}${PLACE}`, "iu"),
  new RegExp(`^${ROLE}${PLACE}`, "iu"),
]; // prettier-ignore
/** A radio's "Avec Ariane Lebel" is no more than a hint: "Avec Hydro-Québec" is a headline's. */
const HINTS = "avec|words|source|sign[ée]|journaliste|textes?|reportage|chronique|billet";
const HINT = new RegExp(`^(?:${HINTS})\\s*[:–—-]?\\s+`, "iu");
/** Before its name: a site's "De : ", the second word of "Texte : par". */
const AGAIN = /^(?:par|de)\s+/iu;
const CAPITAL = /^\p{Lu}/u;

export interface Opened {
  /** What follows the introduction. */
  readonly rest: string;
  readonly introduced: boolean;
  /** "Source :" stands before it. */
  readonly source: boolean;
}

/** The first letters of all that may stand before a name, and behind the article of "un texte de". */
const OPENING_LETTERS = 3;
let openings: ReadonlySet<string> | undefined;

function getOpenings(): ReadonlySet<string> {
  if (openings !== undefined) return openings;
  const made = new Set(["par", "by ", "by:", "por", "de ", "not", "nos"]);
  for (const word of `${VERB}|${KIND}|${HINTS}`.split("|")) {
    for (const accent of ["é", "e"])
      made.add(word.replace(/\[(.)(.)\]/g, accent === "é" ? "$1" : "$2").slice(0, OPENING_LETTERS));
  }
  return (openings = made);
}

/** Whether a line begins as an introduction may: most don't, and need not be tried against each. */
function mayIntroduce(bare: string): boolean {
  const known = getOpenings();
  const head = bare.slice(0, 12).toLowerCase();
  if (known.has(head.slice(0, OPENING_LETTERS)) || head.startsWith("l'un")) return true;
  const article = /^(?:une? |l[ea] |l')/.exec(head)?.[0].length ?? 0;
  return article > 0 && known.has(head.slice(article, article + OPENING_LETTERS));
}

export function openSignature(text: string): Opened {
  const bare = isLetter(text.codePointAt(0)) ? text : text.replace(/^[^\p{L}\p{N}("«]+/u, "");
  if (!mayIntroduce(bare)) return { rest: bare, introduced: false, source: false };
  for (const introduction of INTRODUCTIONS) {
    const match = introduction.exec(bare);
    if (match === null) continue;
    let rest = bare.slice(match[0].length);
    // "Par notre correspondante Fatou Diop", "Texte : par …"
    if (/^(?:de\s+|par\s+)?(?:notre|nos)\s/iu.test(rest)) rest = openSignature(rest).rest;
    const again = AGAIN.exec(rest);
    if (again !== null && CAPITAL.test(rest.slice(again[0].length))) rest = rest.slice(again[0].length);
    return { rest, introduced: true, source: false };
  }
  const hint = HINT.exec(bare);
  const named = hint === null ? "" : bare.slice(hint[0].length);
  // "De Gaëtan Vuillemey", where "De" alone is the introduction.
  const author = /^De\s(?=\p{Lu}\S+\s\p{Lu})/u.exec(bare);
  if (author !== null) return { rest: bare.slice(author[0].length), introduced: false, source: false };
  return { rest: CAPITAL.test(named) ? named : bare, introduced: false, source: /^source\b/i.test(bare) };
}

/** Credits of pictures, and translators: no authors of the text. */
export const isCredit = (text: string): boolean =>
  /^[-–—•([\s]{0,4}(?:photos?|photographies?|photographe|cr[ée]dits?|images?|vid[ée]os?|illustrations?|infographies?|traduction|traduit|caricature|montage)(?:\s*:|\s+(?:par|de|d')|\s*[-–—]|\s|$)/iu.test(
    text,
  ) && !/^.{0,12}\btextes?\b/iu.test(text);

/** Words that newspapers, stations and sites are called by; folded. */
const OUTLET =
  /(?:^|[ '-])(?:matin|soir|infos?|hebdo|express|nouvelles?|presse|journal|gazette|courrier|echos?|tribune|voix|fm|tv|radio|medias?|metro|afrique|ouest|est|sud|nord|quotidien|canada|quebec|libre|depeche|news|post|magazine|net|com|progres|reveil|independant|actualite|reseau|bulletin|telegramme|republicain|eclair|liberte|independance)(?=$|[ .'-])/u;

/** After a name and a comma: its newspaper, its office, where it wrote from. */
export const isOffice = (text: string): boolean =>
  /^(?:\p{Ll}|\S+$)/u.test(text) ||
  OUTLET.test(fold(text)) ||
  /^(?:Initiative|Journal|Correspondant|Collaborat|Journaliste|Envoy|Agence|Presse|R[ée]da|Chroniqu|[ÉE]ditorial|Directeur|Directrice|Président)/u.test(
    text,
  );

/** What only those who write say of themselves beside their name. */
export const isTrade = (text: string): boolean =>
  /[,\s(|·•–—-]\s?(?:journaliste(?! (?:de|du|des|à la retraite))|collaborat(?:ion|eur|rice) sp[ée]ciale?|collaboration|correspondante?|envoy[ée]e sp[ée]ciale|envoy[ée] sp[ée]cial|initiative de journalisme|chroniqueu(?:r|se)|pigiste|journaliste stagiaire|r[ée]dact(?:eur|rice) en chef|[ée]ditorialiste)(?=[\s,.;)|]|$)/iu.test(
    text,
  );

/** "Journaliste", "Correspondante à Ottawa", alone on the line below the name; folded. */
export const isTradeLine = (key: string): boolean =>
  /^(?:journaliste|correspondante?|chroniqueu(?:r|se)|collaborat(?:eur|rice|ion)(?: speciale?)?|initiative de journalisme|redact(?:eur|rice) en chef|editorialiste|envoyee? speciale?)(?:$|[ ,])/.test(
    key,
  );
