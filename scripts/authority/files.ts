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
    feminines: new Map(
      read("lexicon/titles.tsv")
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t"))
        .flatMap(([masculine = "", feminine = ""]): [string, string][] =>
          masculine === "" || feminine === "" ? [] : [[masculine, feminine]],
        ),
    ),
  };
}
