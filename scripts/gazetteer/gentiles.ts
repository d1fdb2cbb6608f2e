/** What the people of Québec's municipalities are called, as the register has it: "Abercornien, ienne*". */
import { readTable, toTsv } from "./tables.js";

/** Both forms; `undefined` where the register has none, or none in this form ("West Boltonite", "Thornite*"). */
export function gentileOf(text: string): readonly [masculine: string, feminine: string] | undefined {
  const [first = "", ending = "", ...more] = text
    .replaceAll("*", "")
    .split(",")
    .map((part) => part.trim());
  if (first === "" || more.length > 0) return undefined;
  if (!/^\p{Lu}[\p{L}' -]*$/u.test(first) || !/^[\p{L}]*$/u.test(ending)) return undefined;
  if (ending === "") return [first, first];
  return [first, feminineOf(first, ending)];
}

/** "Abercornien" and "ienne", "Cédreau" and "elle": the ending takes the place of what begins as it does. */
function feminineOf(masculine: string, ending: string): string {
  if (ending === "e") return `${masculine}e`;
  for (const length of [2, 1]) {
    const at = masculine.lastIndexOf(ending.slice(0, length));
    if (at > 0 && masculine.length - at <= ending.length + 1) return masculine.slice(0, at) + ending;
  }
  return masculine + ending;
}

export function gentiles(shared: URL): string {
  const rows = readTable(new URL("places/quebec_municipalities_2025.tsv", shared), "\t").flatMap((row) => {
    const forms = gentileOf(row["gentile"] ?? "");
    return forms === undefined ? [] : [[`geo:CA-QC-${row["code"]}`, row["nom"] ?? "", ...forms]];
  });
  return toTsv(["id", "name", "masculine", "feminine"], rows);
}
