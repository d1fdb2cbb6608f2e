/** Acronym, short form and full name are one organization. */
import { describe, expect, it } from "vitest";
import { linkOrganizations } from "../../src/link/organizations.js";
import { organization } from "./mentions.js";

const acronym = (text: string, start: number) => organization(text, start, { rule: "organizations/acronym" });
const summary = (...mentions: Parameters<typeof linkOrganizations>[0]): string[] =>
  linkOrganizations(mentions).map(
    ({ name, mentions: of }) => `${name}: ${of.map(({ text }) => text).join(", ")}`,
  );

describe("linkOrganizations", () => {
  it("knows an acronym by the brackets behind its name, from then on", () => {
    const full = organization("Société d'habitation du Québec", 0);
    expect(summary(full, acronym("SHQ", 32), acronym("SHQ", 90))).toEqual([
      "Société d'habitation du Québec: Société d'habitation du Québec, SHQ, SHQ",
    ]);
  });
  it("knows it before the brackets too", () => {
    const early = { ...acronym("SHQ", 0), field: "title" as const };
    const full = organization("Société d'habitation du Québec", 0);
    expect(summary(early, full, acronym("SHQ", 32))).toHaveLength(1);
  });
  it("does not take any capitals for an acronym of what stands before", () => {
    expect(summary(organization("Société d'habitation du Québec", 0), acronym("FTQ", 32))).toHaveLength(2);
  });
  it("does not take capitals far behind a name for its acronym", () => {
    expect(summary(organization("Société d'habitation du Québec", 0), acronym("SHQ", 80))).toHaveLength(2);
  });
  it("takes what an acronym or a capital stands for as the name", () => {
    expect(
      summary(
        organization("Québec", 0, { standsFor: "gouvernement du Québec" }),
        organization("gouvernement du Québec", 40),
      ),
    ).toHaveLength(1);
  });
  it.each([
    ["before it", organization("Office", 90, { rule: "organizations/standalone" })],
    [
      "behind it, in the title",
      organization("Office", 5, { rule: "organizations/standalone", field: "title" }),
    ],
  ])("gives a short form to the fuller name %s", (_, office) => {
    const full = [organization("Fondation de Laval", 0), organization("Office d'habitation de Laval", 40)];
    const entities = linkOrganizations([...full, office]);
    expect(entities.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual([
      "Fondation de Laval 1",
      "Office d'habitation de Laval 2",
    ]);
  });
  it("leaves an acronym that nothing explains as it is", () => {
    expect(linkOrganizations([acronym("XYZ", 0)]).map(({ id, name }) => [id, name])).toEqual([
      ["rep:organization/xyz", "XYZ"],
    ]);
  });
  it("is one for two spellings and knows the type that one of them shows", () => {
    const [only, ...rest] = linkOrganizations([
      organization("Parti québécois", 0),
      organization("PARTI QUÉBÉCOIS", 40, { type: "party" }),
    ]);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ id: "rep:organization/parti-quebecois", type: "party" });
  });
});
