/** Whether a role that an article words is an office of the authority file: by head noun and by what it is of. */
import { nameParts } from "../text/fold.js";
import { wordsOf } from "./lands.js";
import type { OfficeFact } from "../facts.js";

/** What of a role's wording matters. */
export interface Wording {
  readonly words: readonly string[];
  /** "ancien ministre", "ex-maire": what the person was. */
  readonly isPast: boolean;
}

const SMALL = new Set(
  "de du des d la le l les a au aux en et pour sur dans aupres charge chargee".split(" "),
);
const PAST = new Set("ex ancien ancienne feu feue defunt defunte".split(" "));
/** What goes with a title and tells no office apart. */
const IDLE = new Set(
  (
    "futur future nouveau nouvelle actuel actuelle sortant sortante elu elue reelu reelue designe designee " +
    "liberal liberale pequiste caquiste solidaire conservateur conservatrice bloquiste democrate socialiste " +
    "republicain republicaine insoumis insoumise macroniste ecologiste centriste communiste independant independante"
  ).split(" "),
);
export function wordingOf(text: string): Wording {
  const parts = nameParts(text);
  const words = [...new Set(parts.filter(tells).flatMap(wordsOf))];
  return { words: asTitle(words), isPast: parts.slice(0, 3).some((part) => PAST.has(part)) };
}

/** Other names of some offices; the rest of the wording stays. */
function asTitle([first, second, ...rest]: readonly string[]): readonly string[] {
  if (first === "chef" && second === "diplomatie") return ["ministre", "affaires", "etrangeres", ...rest];
  if (first === "chef" && second === "gouvernement") return ["premier", "ministre", ...rest];
  if (first === "chef" && second === "etat" && rest[0] !== "major")
    return ["president", "republique", ...rest];
  return [first, second, ...rest].filter((word) => word !== undefined);
}

const tells = (part: string): boolean => !SMALL.has(part) && !PAST.has(part) && !IDLE.has(part);

interface Known {
  readonly heads: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly length: number;
  /** "bce", "pcf", "lr": how newspapers shorten the body's name. */
  readonly initials: ReadonlySet<string>;
  readonly body: readonly string[];
}
/** "le ministre belge des Affaires étrangères": whose titles in the file do not say the country. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  FR: ["france"], BE: ["belgique"], CH: ["suisse"], CA: ["canada"],
}; // prettier-ignore
/** Offices are facts that live as long as the tables. */
const known = new WeakMap<OfficeFact, Known>();

function knownOf(office: OfficeFact): Known {
  let one = known.get(office);
  if (one === undefined) {
    const masculine = wordingOf(office.masculine).words;
    const feminine = wordingOf(office.feminine).words;
    const heads = new Set([masculine[0] ?? "", feminine[0] ?? ""]);
    const name = nameParts(office.organization ?? "");
    const initials = new Set(
      [name, name.filter((part) => !SMALL.has(part))].map((parts) =>
        parts.map((part) => part.charAt(0)).join(""),
      ),
    );
    const body = wordingOf(office.organization ?? "").words;
    const isShort = masculine.some((word) => word.length > 1 && initials.has(word));
    one = {
      heads,
      // "secrétaire général de l'ONU" may be said in full, too.
      all: new Set([
        ...masculine,
        ...feminine,
        ...(isShort ? body : []),
        ...(COUNTRIES[office.country] ?? []),
      ]),
      length: masculine.length,
      initials,
      body,
    };
    known.set(office, one);
  }
  return one;
}

/** "ministre" alone of one office among many; "président" alone may be of a club. */
const HEAD_ALONE = 0.4;
const ANYBODYS_HEAD = 0.15;
const ANYBODYS = new Set("president presidente chef directeur directrice secretaire vice".split(" "));
const WITHIN = 0.5;
const BEYOND = 0.9;

const PATRONS = new Set(["patron", "patronne", "chef"]);
const BODY_HEADS = new Set(["president", "directeur", "secretaire", "premier", "pdg"]);

/** 0 where the role is another office, to 1 where it is said as the file says it. */
export function fitOf(wording: Wording, office: OfficeFact): number {
  const { heads, all, length, initials, body } = knownOf(office);
  const words = wording.words.flatMap((word) =>
    word.length > 1 && initials.has(word) && !all.has(word) ? body : [word],
  );
  const [chief = ""] = heads;
  // "le patron de la CGT", whatever the body calls whom it has at its head.
  if (PATRONS.has(words[0] ?? "") && words.length > 1 && BODY_HEADS.has(chief)) words[0] = chief;
  if (!heads.has(words[0] ?? "")) return 0;
  const common = words.filter((word) => all.has(word)).length;
  // "ministre de la Santé" of "ministre de la Santé et des Services sociaux".
  if (common === words.length)
    return words.length > 1 || length === 1
      ? Math.min(1, WITHIN + (WITHIN * common) / length)
      : ANYBODYS.has(words[0] ?? "")
        ? ANYBODYS_HEAD
        : HEAD_ALONE;
  // "ministre de l'Éducation et de la Petite Enfance" of "ministre de l'Éducation".
  return common >= length && length > 1 ? BEYOND : 0;
}

/** How much one hears of a holder: 3 heads of State and of government, 2 ministers, party leaders and great mayors, below 1 the others. */
export function rankOf(office: OfficeFact, populationOf: (place: string) => number): number {
  const [first = "", second = ""] = wordingOf(office.masculine).words;
  if (first === "premier" && second === "ministre") return 3;
  if (first === "president" && (second === "republique" || office.territories.some(isLand))) return 3;
  if (/^(?:chancelier|roi|reine|pape)$/.test(first)) return 3;
  if (/^(?:vice|ministre|garde|gouverneur|chef|secretaire|president)$/.test(first)) return 2;
  // "directeur général de l'OMS": of all countries.
  if (office.country === "") return 2;
  if (/^(?:maire|bourgmestre|syndic)$/.test(first)) {
    const people = populationOf(office.territories[0] ?? "");
    return people >= LARGE_CITY ? 2 : people >= CITY ? 1 : 0.3;
  }
  return 0.7;
}
/** "président du Sénégal": an office of a whole country. */
const isLand = (id: string): boolean => /^geo:[A-Z]{2}$/.test(id);
const LARGE_CITY = 300_000;
const CITY = 50_000;

export const titleOf = (office: OfficeFact, gender: "f" | "m" | null): string =>
  gender === "f" ? office.feminine : office.masculine;
