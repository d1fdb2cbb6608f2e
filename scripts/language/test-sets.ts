/** The sets that language is measured on: never trained on. */
import { readdirSync, readFileSync } from "node:fs";
import { readCommonVoice, type Sentence } from "./common-voice.js";

export interface TestSet {
  readonly name: string;
  readonly sentences: readonly Sentence[];
}

/** FLORES codes of SIB-200 where the first three letters are not what the record says. */
const CODES: Readonly<Record<string, string>> = {
  cat: "ca", deu: "de", eng: "en", epo: "eo", eus: "eu", fra: "fr", glg: "gl", hat: "ht", ita: "it", ltz: "lb",
  nld: "nl", oci: "oc", por: "pt", ron: "ro", spa: "es", srd: "sc",
}; // prettier-ignore

/** A language's sentences in the order of the articles they come from: next to each other, they make a paragraph. */
export function readSib(shared: URL, folder: string): string[] {
  return ["train", "dev", "test"]
    .flatMap((part) =>
      readFileSync(new URL(`language/sib-200/${folder}/${part}.tsv`, shared), "utf8")
        .trim()
        .split("\n")
        .slice(1)
        .map((line) => line.split("\t")),
    )
    .sort(([a = ""], [b = ""]) => Number(a) - Number(b))
    .map(([, , text = ""]) => text);
}

export const sibFolders = (shared: URL): string[] =>
  readdirSync(new URL("language/sib-200/", shared))
    .filter((name) => name.endsWith("_Latn"))
    .sort();

export const codeOfSib = (folder: string): string => CODES[folder.slice(0, 3)] ?? folder.slice(0, 3);

const readEld = (shared: URL, file: string): Sentence[] =>
  readFileSync(new URL(`language/eld/${file}`, shared), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([code = "", text = ""]) => ({ code, text }));

export function readTestSets(shared: URL): TestSet[] {
  return [
    {
      name: "SIB-200",
      sentences: sibFolders(shared).flatMap((folder) =>
        readSib(shared, folder).map((text) => ({ code: codeOfSib(folder), text })),
      ),
    },
    { name: "Common Voice", sentences: readCommonVoice(shared, "test") },
    { name: "tweets", sentences: readEld(shared, "tweets.txt") },
    { name: "word pairs", sentences: readEld(shared, "word-pairs.txt") },
  ];
}
