/** Persons by value: every name of the sentence and no other, with the gender that the sentence shows. */
import { describe, expect, it, test } from "vitest";
import { NO_PERSON } from "./negatives.corpus.js";
import { AGAIN, FORMS, ORIGINS, SEVERAL, SHOWN_BY_ROLE } from "./persons.corpus.js";
import { compare, missedOf, namesOf, readText, tooMany } from "./read.js";

const TABLES = {
  "full names, civilities, initials, particles": FORMS,
  "names of every origin": ORIGINS,
  "shown by a role": SHOWN_BY_ROLE,
  "named again": AGAIN,
  "several in a row": SEVERAL,
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(`persons: ${name}`, () => {
    it("are found", () => expect(tooMany(missedOf("person", rows), rows.length)).toEqual([]));
    it.each(rows.map(([marked, genders]) => ({ marked, genders })))("$marked", ({ marked, genders }) => {
      const { mentions, found, wanted } = compare("person", marked);
      // What is found at all is the model's: of what is found, the gender must be right.
      if (found.join() !== wanted.join()) return;
      const shown = mentions.map(({ gender }) => gender ?? "?").join(" ");
      expect({ found, shown }).toEqual({ found: wanted, shown: genders ?? shown });
    });
  });
}

test("persons: none where none is", () => {
  const wrong = NO_PERSON.flatMap((text) =>
    namesOf("person", text).map((mention) => `${text} ${mention.text}`),
  );
  expect(tooMany(wrong, NO_PERSON.length)).toEqual([]);
});

describe("persons by their office alone", () => {
  const nominals = (text: string): string[] =>
    readText(text).flatMap((mention) =>
      mention.kind === "person" && mention.form === "nominal"
        ? [`${mention.text} ${mention.gender ?? "?"}`]
        : [],
    );
  it.each([
    ["La ministre a parlé.", ["La ministre f"]],
    ["Le maire refuse.", ["Le maire m"]],
    ["Cette députée siège à gauche.", ["Cette députée f"]],
    ["On a remis le rapport à la mairesse.", ["la mairesse f"]],
    // Whether it is the one who is named is the linker's affair.
    ["La ministre de la Santé a parlé.", ["La ministre de la Santé f"]],
    ["L'homme de 42 ans a comparu.", ["L'homme de 42 ans m"]],
    ["« Oui », raconte la pêcheuse.", ["la pêcheuse f"]],
  ])("%s", (text, wanted) => {
    expect(nominals(text)).toEqual(wanted);
  });
  it.each([
    "Les ministres se réunissent.",
    "Un député a démissionné.",
    "La mairesse Julie Roy a parlé.",
    "Être maire est un métier.",
    "La retraite approche.",
    "Elle est la mairesse.",
    "À l'âge de 9 ans, tout change.",
  ])("none in: %s", (text) => {
    expect(nominals(text)).toEqual([]);
  });
});
