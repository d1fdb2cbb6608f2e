/** Reads what check-data checks. */
import { readFileSync } from "node:fs";
import type { AuthorityFiles } from "./check.js";

const DATA = new URL("../../data/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, DATA), "utf8");

export function authorityFiles(): AuthorityFiles {
  return {
    persons: read("authority/persons.tsv"),
    offices: read("authority/offices.tsv"),
    terms: read("authority/terms.tsv"),
    sources: read("authority/sources.tsv"),
    places: new Set(
      read("gazetteer/places.tsv")
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t", 1)[0] ?? ""),
    ),
    feminines: feminines(),
  };
}

function feminines(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const line of read("lexicon/titles.tsv").trimEnd().split("\n").slice(1)) {
    const [masculine = "", feminine = ""] = line.split("\t");
    if (masculine !== "" && feminine !== "")
      forms.set(masculine, [...(forms.get(masculine) ?? []), feminine]);
  }
  return forms;
}
