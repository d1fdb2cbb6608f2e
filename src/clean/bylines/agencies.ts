/** An agency's dispatch that nobody else signs: "PARIS, 3 mai 2024 (AFP) -", or a page of the agency's own. */
import type { PageLine } from "../page-line.js";
import { datelineOf, readDateLine } from "../publication-date.js";
import { isAgency } from "./names.js";

const IN_BRACKETS = /\(([^()]{2,40})\)\s*$/u;
const LETTERS = /^\p{Lu}{3,6}$/u;
/** Countries and regions in brackets behind a town. */
const PLACES = new Set(["USA", "RDC", "RCA", "PACA", "IDF", "UK", "TNO", "IPE"]);
const NAMED = /(?:^|[^\p{L}])(Agence(?:\s\p{Lu}[\p{L}'-]+){1,3})/u;
const MAX_TEXT = 400;
const HEAD_LINES = 6;

export function datelineAgency(lines: readonly PageLine[]): string | undefined {
  const first = lines.find(({ labelled }) => labelled.label === "body")?.features.text;
  const place = first === undefined ? undefined : datelineOf(first);
  const name = place === undefined ? undefined : IN_BRACKETS.exec(place)?.[1]?.trim();
  if (place === undefined || name === undefined) return undefined;
  if (isAgency(name)) return name;
  // Letters that we do not know are an agency's where the day stands with them.
  const dated = readDateLine(place).marks.length > 0;
  return dated && LETTERS.test(name) && !PLACES.has(name) ? name : undefined;
}

/** "© Agence Atlas Presse" below, "AAP // Fil // Maroc" above: its letters, as it signs. */
export function siteAgency(lines: readonly PageLine[]): string | undefined {
  const chrome = lines.filter(({ labelled: { label } }) => label === "legal" || label === "nav");
  const head = new Set(
    chrome
      .slice(0, HEAD_LINES)
      .flatMap(({ features }) => features.text.slice(0, MAX_TEXT).split(/[^\p{L}]+/u)),
  );
  for (const { features, labelled } of chrome) {
    if (labelled.label !== "legal" && features.words > HEAD_LINES) continue;
    const name = NAMED.exec(features.text.slice(0, MAX_TEXT))?.[1];
    const letters = name?.split(" ").map((word) => word.charAt(0)).join(""); // prettier-ignore
    if (letters !== undefined && LETTERS.test(letters) && head.has(letters)) return letters;
  }
  return undefined;
}
