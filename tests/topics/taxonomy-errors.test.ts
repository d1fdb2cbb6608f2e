import { describe, expect, it } from "vitest";
import { RepereError } from "../../src/errors.js";
import { parseTaxonomy, type TaxonomyFile } from "../../src/topics/index.js";
import { economy, filesWith } from "./small-taxonomy.js";

function errorOf(files: readonly TaxonomyFile[]): RepereError {
  try {
    parseTaxonomy(files);
  } catch (error) {
    if (error instanceof RepereError) return error;
    throw error;
  }
  throw new Error("no error");
}

describe("a fault in a taxonomy file names the file, the topic and what to write", () => {
  it.each([
    ["a value that begins with a quotation mark", '  fort: "PIB", croissance', /«PIB»/, /economie\.yaml:4/],
    ["a value that begins with a star", "  fort: *PIB", /YAML/, /economie\.yaml/],
    ["a colon inside a value", "  fort: note : do", /YAML/, /economie\.yaml/],
    ["an unknown field", "  fort: usine\n  forts: mine", /« forts » est inconnu/, /economie/],
    ["a list for a text", "  fort: [usine, mine]", /« fort: > »/, /economie/],
    ["no term", "", /aucun terme/, /economie/],
    ["a term twice", "  fort: usine, usine", /« usine » est écrit deux fois/, /economie/],
    ["an unknown scope", "  fort: usine @pied", /@ on attend titre/, /economie/],
    ["a quotation mark left open", "  fort: «PIB, usine", /guillemet non fermé/, /economie/],
    ["a small word at the end", "  fort: au secours de", /«au secours de»/, /economie/],
    ["a stop word", "  fort: avec", /mot vide/, /economie/],
    ["punctuation", "  fort: usine ; mine", /sans ponctuation/, /economie/],
    ["a count that is none", "  fort: usine\n  exige: deux", /« exige »/, /economie/],
    ["a parent of the top topic", "  fort: usine\n  sous: sport", /aucun/, /economie/],
  ])("%s", (_, fields, message, where) => {
    const error = errorOf(economy(fields));
    expect(error.code).toBe("CONFIGURATION");
    expect(error.message).toMatch(message);
    expect(error.where).toMatch(where);
  });

  const topic = (fields: string): TaxonomyFile[] => economy("  fort: usine", fields);
  it.each([
    ["an id in capitals", "- id: Mines\n  nom: mines\n  iptc: 1\n  fort: mine", /« Mines »/],
    ["no label", "- id: mines\n  iptc: 1\n  fort: mine", /il manque le nom/],
    ["no code", "- id: mines\n  nom: mines\n  fort: mine", /code IPTC/],
    ["a code that is none", "- id: mines\n  nom: mines\n  iptc: abc\n  fort: mine", /« abc »/],
    [
      "a parent that is none",
      "- id: mines\n  nom: mines\n  iptc: 1\n  sous: terre\n  fort: mine",
      /« sous: terre »/,
    ],
    ["an id twice", "- id: economie\n  nom: mines\n  iptc: 1\n  fort: mine", /existe déjà/],
    [
      "a circle",
      "- id: a\n  nom: a\n  iptc: 1\n  sous: b\n  fort: mine\n- id: b\n  nom: b\n  iptc: 1\n  sous: a\n  fort: argent",
      /sous lui-même/,
    ],
  ])("%s", (_, fields, message) => expect(errorOf(topic(fields)).message).toMatch(message));

  it("a missing branch, a file that is no list", () => {
    const files = filesWith({}).filter(({ name }) => !name.includes("sport"));
    expect(errorOf(files).message).toMatch(/« sport » manque/);
    expect(errorOf(filesWith({ sport: "id: sport" })).where).toMatch(/sport/);
  });
});

describe("a taxonomy", () => {
  const below = [
    "- id: economie-sociale\n  nom: économie sociale\n  iptc: 20000171\n  fort: économie sociale",
    "- id: cooperatives\n  nom: coopératives\n  iptc: 20000172\n  sous: economie-sociale, travail\n  fort: coopérative",
  ].join("\n");
  it("knows the topics above by main parents, nearest first, and their codes", () => {
    const topic = parseTaxonomy(economy("  fort: usine", below)).topics.find(
      ({ id }) => id === "cooperatives",
    );
    expect(topic?.broader).toEqual(["economie-sociale", "economie"]);
    expect(topic?.iptc).toEqual(["medtop:20000172", "medtop:20000171", "medtop:04000000"]);
  });
  it("has a version that changes with the contents alone", () => {
    const version = (fields: string): string => parseTaxonomy(economy(fields)).version;
    expect(version("  fort: usine")).toBe(version("  fort: usine"));
    expect(version("  fort: usine")).not.toBe(version("  fort: mine"));
    const files = economy("  fort: usine");
    expect(parseTaxonomy([...files].toReversed()).version).toBe(parseTaxonomy(files).version);
  });
});
