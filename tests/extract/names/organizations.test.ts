/** Organizations by value: every name of the sentence and no other, its type, and what an acronym or a capital stands for. */
import { describe, expect, it, test } from "vitest";
import { NO_ORGANIZATION } from "./negatives.corpus.js";
import { BODIES, COMPANIES, PUBLIC, STAND_INS, TEAMS } from "./organizations.corpus.js";
import { compare, missedOf, namesOf, tooMany } from "./read.js";

const TABLES = {
  public: PUBLIC,
  bodies: BODIES,
  "companies and media": COMPANIES,
  teams: TEAMS,
  "stand-ins": STAND_INS,
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(`organizations: ${name}`, () => {
    it("are found", () => expect(tooMany(missedOf("organization", rows), rows.length)).toEqual([]));
    it.each(rows.map(([marked, types, standsFor]) => ({ marked, types, standsFor })))(
      "$marked",
      ({ marked, types, standsFor }) => {
        const { mentions, found, wanted } = compare("organization", marked);
        const [first] = mentions;
        // What is found at all is the model's: of what is found, type and full name must be right.
        if (found.join() !== wanted.join()) return;
        expect({
          found,
          types: mentions.map(({ type }) => type).join(" "),
          standsFor: first?.standsFor,
        }).toEqual({
          found: wanted,
          types,
          standsFor: standsFor ?? first?.standsFor,
        });
      },
    );
  });
}

test("organizations: none where none is", () => {
  const wrong = NO_ORGANIZATION.flatMap((text) =>
    namesOf("organization", text).map((mention) => `${text} ${mention.text}`),
  );
  expect(tooMany(wrong, NO_ORGANIZATION.length)).toEqual([]);
});

describe("an acronym in brackets", () => {
  it.each([
    ["L'[Office québécois de la langue] ([OQL]) enquête.", "institution"],
    ["La [Fédération camerounaise de football] ([Fecafoot]) enquête.", "association"],
    ["La [Société d'habitation du Québec] ([SHQ]) enquête.", "institution"],
  ])("%s", (marked, type) => {
    const { mentions, found, wanted } = compare("organization", marked);
    expect(found).toEqual(wanted);
    expect(mentions[0]?.type).toBe(type);
  });
});

/** No word of the name says what it is: the words around it do (the learned judge of types). */
test.each([
  ["Les Vautours ont perdu leur match contre les Carcajous.", "Vautours", "team"],
  [
    "La présidente de Rivières vivantes, Anne Roy, cherche des bénévoles.",
    "Rivières vivantes",
    "association",
  ],
])("the type of a name without a telling word: %s", (text, name, type) => {
  const found = namesOf("organization", text).find((mention) => mention.text === name);
  expect(found).toMatchObject({ kind: "organization", type });
});
