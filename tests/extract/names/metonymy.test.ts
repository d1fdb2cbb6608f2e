/** A name of a seat of power: its government, the city, the building, the land, or a club. */
import { describe, expect, it } from "vitest";
import { BUILDINGS, CITIES, GOVERNMENTS, LANDS, TEAMS } from "./metonymy.corpus.js";
import { readText } from "./read.js";
import { startsOf, unmark } from "../values/support.js";

/** What the marked name is taken for; "nothing" where the tagger of names has not found it. */
function meant(marked: string): string {
  const { text } = unmark(marked);
  const [start] = startsOf(marked);
  const mention = readText(text).find((one) => one.start === start && one.kind !== "role");
  if (mention === undefined) return "nothing";
  return mention.kind === "place" || mention.kind === "organization"
    ? `${mention.kind} ${mention.type}`
    : mention.kind;
}

const TABLES = [
  ["governments", GOVERNMENTS, /^organization (?:government|ministry|institution)$/],
  ["cities", CITIES, /^place municipality$/],
  ["clubs", TEAMS, /^organization team$/],
  ["buildings", BUILDINGS, /^place facility$/],
  ["lands", LANDS, /^place province$/],
] as const;

describe.each(TABLES)("%s", (_, sentences, wanted) => {
  it.each([...sentences])("%s", (marked) => expect(meant(marked)).toMatch(wanted));
});

describe("the government meant", () => {
  const governmentOf = (text: string, country: string): string | undefined => {
    const found = readText(text, country).find((mention) => mention.kind === "organization");
    return found?.kind === "organization" ? (found.standsFor ?? found.text) : undefined;
  };
  it.each([
    ["Québec annonce un plan.", "CA", "gouvernement du Québec"],
    ["Ottawa refuse de payer.", "CA", "gouvernement du Canada"],
    ["Selon Port-au-Prince, la route est sûre.", "HT", "gouvernement d'Haïti"],
    ["Bruxelles ouvre une enquête.", "FR", "Commission européenne"],
    ["Bruxelles refuse de payer la facture.", "BE", "gouvernement de la Belgique"],
    ["La Maison Blanche refuse de commenter.", "US", "Maison-Blanche"],
  ])("%s (%s): %s", (text, country, name) => expect(governmentOf(text, country)).toBe(name));
});
