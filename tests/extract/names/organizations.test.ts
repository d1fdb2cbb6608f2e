/** Organizations by value: every name of the sentence and no other, its type, and what an acronym or a capital stands for. */
import { describe, expect, it } from "vitest";
import { NO_ORGANIZATION } from "./negatives.corpus.js";
import { BODIES, COMPANIES, PUBLIC, STAND_INS, TEAMS } from "./organizations.corpus.js";
import { compare, namesOf } from "./read.js";

const TABLES = {
  public: PUBLIC,
  bodies: BODIES,
  "companies and media": COMPANIES,
  teams: TEAMS,
  "stand-ins": STAND_INS,
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(`organizations: ${name}`, () => {
    it.each(rows.map(([marked, types, standsFor]) => ({ marked, types, standsFor })))(
      "$marked",
      ({ marked, types, standsFor }) => {
        const { mentions, found, wanted } = compare("organization", marked);
        const [first] = mentions;
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

describe("organizations: none", () => {
  it.each(NO_ORGANIZATION)("%s", (text) => {
    expect(namesOf("organization", text).map((mention) => mention.text)).toEqual([]);
  });
});

describe("an acronym in brackets", () => {
  it.each([
    ["L'[Office québécois de la langue] ([OQL]) enquête.", "government"],
    ["La [Fédération camerounaise de football] ([Fecafoot]) enquête.", "association"],
    ["La [Société d'habitation du Québec] ([SHQ]) enquête.", "institution"],
  ])("%s", (marked, type) => {
    const { mentions, found, wanted } = compare("organization", marked);
    expect(found).toEqual(wanted);
    expect(mentions[0]?.type).toBe(type);
  });
});
