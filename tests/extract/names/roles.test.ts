/** Roles by value: who holds which office, with its portfolio, body and territories. */
import { describe, expect, it } from "vitest";
import { readText, rolesOf } from "./read.js";
import { BODIES, BODIES_APART, ELECTED, GOVERNMENT, NO_ROLE, OCCUPATIONS, TOLD } from "./roles.corpus.js";

const TABLES = {
  government: GOVERNMENT,
  elected: ELECTED,
  "bodies and institutions": BODIES,
  occupations: OCCUPATIONS,
  "bodies named apart": BODIES_APART,
  "trades, fields and other sentences": TOLD,
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(`roles: ${name}`, () => {
    it.each(rows)("%s", (text, ...wanted) => {
      expect(rolesOf(text)).toEqual(wanted);
    });
  });
}

describe("roles: none", () => {
  it.each(NO_ROLE)("%s", (text) => {
    expect(rolesOf(text)).toEqual([]);
  });
});

describe("the span of a role", () => {
  it("is the office as worded, without its article", () => {
    const text = "La ministre déléguée aux Transports, Chantal Rouleau, et le maire d'Amos, Paul Lafleur.";
    const spans = readText(text).flatMap((mention) =>
      mention.kind === "role" ? [text.slice(mention.start, mention.end)] : [],
    );
    expect(spans).toEqual(["ministre déléguée aux Transports", "maire d'Amos"]);
  });
});
