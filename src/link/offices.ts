/** Whether a role that an article words is an office of the authority file: by head noun and by what it is of. */
import { nameParts } from "../text/fold.js";
import type { OfficeFact } from "../types.js";

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
/** Adjectives as the lands they stand for. */
const LANDS: Readonly<Record<string, string>> = {
  quebecois: "quebec", quebecoise: "quebec", canadien: "canada", canadienne: "canada", francais: "france", francaise: "france",
  ontarien: "ontario", ontarienne: "ontario", belge: "belgique", federale: "federal", manitobain: "manitoba", manitobaine: "manitoba",
  albertain: "alberta", albertaine: "alberta", senegalais: "senegal", senegalaise: "senegal", ivoirien: "ivoire", ivoirienne: "ivoire",
  haitien: "haiti", haitienne: "haiti", marocain: "maroc", marocaine: "maroc", tunisien: "tunisie", tunisienne: "tunisie", algerien: "algerie",
  algerienne: "algerie", malien: "mali", malienne: "mali", americain: "unis", americaine: "unis", leader: "chef", cheffe: "chef",
  russe: "russie", ukrainien: "ukraine", ukrainienne: "ukraine", chinois: "chine", israelien: "israel", israelienne: "israel", britannique: "uni",
  allemand: "allemagne", allemande: "allemagne", italien: "italie", italienne: "italie", turc: "turquie", turque: "turquie", camerounais: "cameroun",
  congolais: "congo", gabonais: "gabon", guineen: "guinee", togolais: "togo", beninois: "benin", rwandais: "rwanda", burkinabe: "burkina", nigerien: "niger",
}; // prettier-ignore

const DIPLOMACY = ["ministre", "affaires", "etrangeres"] as const;

export function wordingOf(text: string): Wording {
  const parts = nameParts(text);
  const words = [...new Set(parts.filter(tells).map((part) => LANDS[part] ?? part))];
  return {
    // "le chef de la diplomatie russe" is the minister.
    words: words[0] === "chef" && words[1] === "diplomatie" ? [...DIPLOMACY, ...words.slice(2)] : words,
    isPast: parts.slice(0, 3).some((part) => PAST.has(part)),
  };
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
/** Offices are facts that live as long as the tables. */
const known = new WeakMap<OfficeFact, Known>();

function knownOf(office: OfficeFact): Known {
  let one = known.get(office);
  if (one === undefined) {
    const masculine = wordingOf(office.masculine).words;
    const feminine = wordingOf(office.feminine).words;
    const heads = new Set([masculine[0] ?? "", feminine[0] ?? ""]);
    const body = nameParts(office.organization ?? "");
    const told = body.filter(tells);
    const initials = new Set([body, told].map((parts) => parts.map((part) => part.charAt(0)).join("")));
    one = {
      heads,
      all: new Set([...masculine, ...feminine]),
      length: masculine.length,
      initials,
      body: told,
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

const PATRONS = new Set(["patron", "patronne"]);
const BODY_HEADS = new Set(["president", "directeur", "secretaire", "pdg"]);

/** 0 where the role is another office, to 1 where it is said as the file says it. */
export function fitOf(wording: Wording, office: OfficeFact): number {
  const { heads, all, length, initials, body } = knownOf(office);
  const words = wording.words.flatMap((word) => (word.length > 1 && initials.has(word) ? body : [word]));
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
