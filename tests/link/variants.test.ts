/** One human being, however the name is written: the same id, alone in an article or beside the others. */
import { describe, expect, it } from "vitest";
import { PERSON_VARIANTS } from "../../scripts/evaluation/person-variants.js";
import { linkPersons } from "../../src/link/persons.js";
import { read, slug } from "../../src/text/fold.js";
import { person } from "./mentions.js";

/** The name as the tagger gives it: in reading form, without what stands in front. */
const named = (variant: string): string =>
  read(variant).text.replace(/^(?:M\.|Mme|Madame|Monsieur|la mairesse|le maire) /, "");

it("has 1,000 variants of 100 names, no two names alike", () => {
  expect(new Set(PERSON_VARIANTS.map(({ name }) => slug(name))).size).toBe(100);
  expect(PERSON_VARIANTS.flatMap(({ variants }) => variants)).toHaveLength(1000);
});

describe.each(PERSON_VARIANTS)("$name", ({ variants }) => {
  it("has one id in every variant", () => {
    const ids = variants.map((variant) => linkPersons([person(named(variant), 0)], [])[0]?.id);
    expect(new Set(ids).size).toBe(1);
  });
  it("is one person where all variants stand in one article", () => {
    const mentions = variants.map((variant, at) => person(named(variant), at * 100));
    expect(linkPersons(mentions, [])).toHaveLength(1);
  });
});

describe("one person", () => {
  it.each([
    ["by initials", ["Jean-François Lisée", "J.-F. Lisée", "J. Lisée", "Lisée"]],
    ["by initials first", ["F. Legault", "François Legault"]],
    ["by the first of two family names", ["Monique Gagnon-Tremblay", "Gagnon", "Monique Gagnon", "Tremblay"]],
    ["by a nickname", ["Maurice « Mom » Boucher", "Maurice Boucher", "Boucher"]],
    ["by particles", ["Louis de la Durantaye", "de la Durantaye", "Durantaye"]],
    ["with the family name in front", ["PROULX Marie-Ève", "Marie-Ève Proulx", "Proulx"]],
    ["with a letter dropped", ["Marie Robillard", "Marie Robilard"]],
    ["with another letter", ["Marie Robichaud", "Marie Robichaut"]],
    ["with Saint in two spellings", ["Yves St-Laurent", "Yves Saint-Laurent", "SAINT-LAURENT"]],
  ])("%s", (_, names) => {
    expect(
      linkPersons(
        names.map((name, at) => person(name, at * 100)),
        [],
      ),
    ).toHaveLength(1);
  });
});

describe("two persons", () => {
  it.each([
    ["of two given names", ["Pierre Tremblay", "Justine Tremblay"]],
    ["of other initials", ["Jean Lisée", "P. Lisée"]],
    ["of short names alike", ["Paul Girard", "Paul Gérard"]],
    ["of long given names alike", ["Frédérick Roy", "Frédérique Roy"]],
    ["of two family names alike but for the first letter", ["Anne Bellerive", "Anne Tellerive"]],
  ])("%s", (_, names) => {
    expect(
      linkPersons(
        names.map((name, at) => person(name, at * 100)),
        [],
      ),
    ).toHaveLength(2);
  });
  it("of whom a civility tells one apart", () => {
    const persons = linkPersons(
      [person("Pierre Tremblay", 0, { gender: "m" }), person("Tremblay", 100, { gender: "f" })],
      [],
    );
    expect(persons.map(({ gender }) => gender)).toEqual(["m", "f"]);
  });
});
