/** A profile as a newsroom writes it, and what it hears of its faults. */
import { describe, expect, it } from "vitest";
import { parseProfile } from "../../src/clean/profile-file.js";
import { RepereError } from "../../src/errors.js";

const FILE = `source: L'Écho du Fjord   # notre nom
url: https://www.echo.example/
byline: La rédaction
section: Région
language: fr
country: CA
lines:
  - starts: Le mot du jour
    label: nav
  - equals: "À lire aussi :"
    label: teaser
  - { contains: commandité, label: ad }
  - { ends: "(suite en page 2)", label: nav }
  - between: ["L'encadré", "Fin de l'encadré"]
    label: ad
html:
  - class: bloc-promo
    label: ad
  - id: "0123"
    label: nav
`;

const PROFILE = {
  source: "L'Écho du Fjord",
  url: "echo.example",
  byline: "La rédaction",
  section: "Région",
  language: "fr",
  country: "CA",
  lines: [
    { starts: "Le mot du jour", label: "nav" },
    { equals: "À lire aussi :", label: "teaser" },
    { contains: "commandité", label: "ad" },
    { ends: "(suite en page 2)", label: "nav" },
    { between: ["L'encadré", "Fin de l'encadré"], label: "ad" },
  ],
  html: [
    { class: "bloc-promo", label: "ad" },
    { id: "0123", label: "nav" },
  ],
};

describe("parseProfile", () => {
  it("reads YAML, JSON, and a file that says one thing", () => {
    expect(parseProfile(FILE)).toEqual(PROFILE);
    expect(parseProfile(FILE.replaceAll("\n", "\r\n"))).toEqual(PROFILE);
    expect(parseProfile(JSON.stringify(PROFILE))).toEqual(PROFILE);
    expect(parseProfile("country: BE")).toEqual({ country: "BE" });
  });

  it.each([
    ["no field known", "sources: Écho", "p.yaml:1", /le champ « sources » est inconnu; on attend source, url/],
    ["no field at all", "", "p.yaml:1", /le profil : on attend des champs/],
    ["a list", "- starts: x", "p.yaml:1", /le profil : on attend des champs/],
    ["no YAML", "source: L'Écho : du Fjord", "p.yaml:1", /n'est pas du YAML.*guillemets/],
    ["a sign first", "lines:\n  - starts: *mot\n    label: ad", "p.yaml:2", /YAML|anchor/],
    ["no list of lines", "source: Écho\nlines: Le mot", "p.yaml:2", /lines : on attend une liste/],
    ["an unknown label", "lines:\n  - starts: Le mot\n    label: pub", "p.yaml:3", /lines\[1\]\.label : « pub » n'est pas/],
    ["no label", "lines:\n  - starts: a\n    label: ad\n  - starts: b", "p.yaml:4", /lines\[2\] : il manque label/],
    ["an unknown test", "lines:\n  - start: Le mot\n    label: ad", "p.yaml:2", /« start » est inconnu; on attend equals, starts/],
    ["no test", "lines:\n  - label: ad", "p.yaml:2", /lines\[1\] : on attend un et un seul de/],
    ["two tests", "lines:\n  - starts: a\n    ends: b\n    label: ad", "p.yaml:2", /un et un seul/],
    ["an empty test", "lines:\n  - starts:\n    label: ad", "p.yaml:2", /lines\[1\]\.starts : on attend un texte/],
    ["a test of signs", "lines:\n  - starts: '—'\n    label: ad", "p.yaml:2", /au moins une lettre/],
    ["between of one", "lines:\n  - between: [a]\n    label: ad", "p.yaml:2", /between : on attend deux textes/],
    ["between of a text", "lines:\n  - between: a, b\n    label: ad", "p.yaml:2", /between : on attend deux textes/],
    ["class and id", "html:\n  - class: a\n    id: b\n    label: ad", "p.yaml:2", /class ou id, et un seul/],
    ["neither", "html:\n  - label: ad", "p.yaml:2", /class ou id/],
    ["a selector", "html:\n  - class: .bloc-promo\n    label: ad", "p.yaml:2", /sans point, dièse ni espace/],
    ["a country in full", "country: Canada", "p.yaml:1", /country : on attend un code.*« Canada »/],
    ["a language in capitals", "language: FR", "p.yaml:1", /language : on attend un code/],
    ["no address", "url: notre site", "p.yaml:1", /url : on attend l'adresse/],
    ["a word for an address", "url: echo", "p.yaml:1", /url : on attend l'adresse/],
    ["a field twice", "country: CA\ncountry: BE", "p.yaml:2", /YAML/],
    ["a field in a field", "source:\n  nom: Écho", "p.yaml:2", /source : on attend un texte/],
  ])("%s: file, line, field and what to write", (_, text, where, message) => {
    let thrown: unknown;
    try {
      parseProfile(text, "p.yaml");
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof RepereError)) throw new Error(`expected a RepereError, got ${String(thrown)}`);
    expect(thrown.code).toBe("USAGE");
    expect(thrown.message).toMatch(message);
    expect(thrown.message.startsWith(`${thrown.where} : `)).toBe(true);
    expect(thrown.where).toBe(where);
  }); // prettier-ignore

  it("anchors that would explode are refused", () => {
    const bomb = ["a: &a [x]", ...Array.from({ length: 20 }, (_, at) => `k${at}: &b${at} [*a, *a]`)].join(
      "\n",
    );
    expect(() => parseProfile(bomb)).toThrow(RepereError);
  });
});
