/** "Mai 2024", "Publié en mai 2024": all that a monthly says of when. Asked only where a page names no day. */
import type { PageLine } from "../page-line.js";
import { monthOf, pad, wholeNumber } from "./calendar.js";
import { tokensOf } from "./tokens.js";

/** What stands beside the month of an issue: "Édition de mai 2024", "Vol. 12, n° 5 – mai 2024". */
const AROUND = new Set(
  "en de du d' l' le la mois edition numero no n vol volume publie publiee paru parue parution publication date ligne mis mise".split(
    " ",
  ),
);
const SAID = /^(?:publie|publiee|paru|parue|parution|publication)$/;
const MAX_WORDS = 14;
/** Of a line that says "Publié en": so far into it. */
const MAX_SAID_AT = 3;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** `2024-05`; undefined where no line says it, or where they say several, as lists of archives do. */
export function issueMonth(lines: readonly PageLine[]): string | undefined {
  const found = { said: new Set<string>(), shown: new Set<string>() };
  for (const { features, labelled } of lines) {
    const { label, zone } = labelled;
    if (label === "teaser" || label === "comment" || label === "ad" || features.words > MAX_WORDS) continue;
    const month = readIssueMonth(features.folded);
    if (month === undefined) continue;
    const isProse = label === "body" || label === "subhead" || label === "caption";
    if (month.isSaid && (!isProse || month.isAlone)) found.said.add(month.value);
    else if (month.isAlone && (zone === "head" || zone === "meta")) found.shown.add(month.value);
  }
  const { size } = found.said.size > 0 ? found.said : found.shown;
  return size === 1 ? [...found.said, ...found.shown][0] : undefined;
}

interface IssueMonth {
  readonly value: string;
  /** The line has the word for it. */
  readonly isSaid: boolean;
  /** The line has nothing but this. */
  readonly isAlone: boolean;
}

function readIssueMonth(folded: string): IssueMonth | undefined {
  if (!/(?:19|20)\d\d/.test(folded)) return undefined;
  const tokens = tokensOf(folded);
  const at = tokens.findIndex(
    (token, index) => monthOf(token) !== undefined && isYear(wholeNumber(tokens[index + 1], 4)),
  );
  // A day before it, or a second year, is no month alone.
  if (at < 0 || /^\d{1,2}(?:er)?$/.test(tokens[at - 1] ?? "")) return undefined;
  const month = monthOf(tokens[at]);
  const year = wholeNumber(tokens[at + 1], 4);
  if (month === undefined || year === undefined) return undefined;
  // "Mai - juin 2024" begins in May.
  const first = /^[-–/]$|^(?:et|a)$/.test(tokens[at - 1] ?? "") ? monthOf(tokens[at - 2]) : undefined;
  const saidAt = tokens.findIndex((token) => SAID.test(token));
  const isBeside = (token: string, index: number): boolean =>
    index === at || index === at + 1 || (first !== undefined && index === at - 2) || AROUND.has(token) ||
    !/^\p{L}/u.test(token); // prettier-ignore
  return {
    value: `${year}-${pad(first !== undefined && first < month ? first : month)}`,
    isSaid:
      saidAt >= 0 && saidAt <= MAX_SAID_AT && saidAt < at && tokens.slice(saidAt + 1, at).every(isBesideWord),
    isAlone: tokens.every(isBeside),
  };
}

const isBesideWord = (token: string): boolean => AROUND.has(token) || !/^[\p{L}\p{N}]/u.test(token);
const isYear = (year: number | undefined): boolean =>
  year !== undefined && year >= FIRST_YEAR && year <= LAST_YEAR;
