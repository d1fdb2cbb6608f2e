/** Events, works and products: which of the three, once a tagger says that something is one of them. */
import { describe, expect, it } from "vitest";
import { createPlaceIndex } from "../../../src/extract/gazetteer.js";
import { createNameLexicons, readNames } from "../../../src/extract/names/index.js";
import type { NameKind } from "../../../src/extract/names/sequence-tagger.js";
import { linkThings } from "../../../src/link/things.js";
import { loadResources } from "../../../src/resources.js";
import { createLayer } from "../../../src/text/layer.js";
import type { ThingMention } from "../../../src/types.js";

const lexicons = createNameLexicons(loadResources(), createPlaceIndex([], new Set()));

/** Reads a text where a tagger found one name. */
function readOne(text: string, name: string, kind: NameKind) {
  const layers = [createLayer("body", text)];
  const start = text.indexOf(name);
  const tagged = [{ field: "body", start, end: start + name.length, kind, confidence: 0.8 } as const];
  const found = readNames(layers, [], tagged, { publishedAt: undefined, country: "CA" }, lexicons);
  return found.filter((mention) => !("form" in mention) || mention.form === "name");
}

describe("a thing", () => {
  it.each<[text: string, name: string, kind: NameKind, wanted: string]>([
    ["La Fête du bleuet de Dolbeau commence jeudi.", "Fête du bleuet de Dolbeau", "event", "event"],
    ["Elle signe le roman Les Marées lentes.", "Les Marées lentes", "product", "work"],
    ["Il a chanté « Rivière sans retour » au rappel.", "Rivière sans retour", "product", "work"],
    ["Le projet de loi 204 sera étudié mardi.", "projet de loi 204", "product", "work"],
    ["La traversée se fait à bord du voilier Belle-Amarre.", "Belle-Amarre", "product", "product"],
    ["Il conduisait une Kova Sprint volée.", "Kova Sprint", "product", "product"],
  ])("%s", (text, name, kind, wanted) => {
    expect(readOne(text, name, kind)).toMatchObject([
      { kind: wanted, text: name, form: "name", rule: "names/model", confidence: 0.8 },
    ]);
  });
});

describe("what the tagger found and rules change", () => {
  it("is no name in a street's", () => {
    expect(readOne("Elle habite rue de Tadoussac.", "Tadoussac", "place")).toEqual([]);
  });
  it("is the name without its civility", () => {
    expect(readOne("La classe de Mlle Hardouin a gagné.", "Mlle Hardouin", "person")).toMatchObject([
      { text: "Hardouin", gender: "f" },
    ]);
  });
  it("is the company with its legal form", () => {
    expect(readOne("Meubles Ardoise inc. embauche.", "Meubles Ardoise", "organization")).toMatchObject([
      { text: "Meubles Ardoise inc.", type: "company" },
    ]);
  });
  it("is the government where its head is named alone", () => {
    expect(readOne("Le gouvernement Lavallée recule.", "Lavallée", "person")).toMatchObject([
      { kind: "organization", text: "gouvernement Lavallée", type: "government" },
    ]);
  });
  it("keeps a part of a token that a tagger names", () => {
    expect(readOne("Un cortège anti-Lavallée.", "Lavallée", "person")).toMatchObject([{ text: "Lavallée" }]);
  });
});

describe("things linked", () => {
  const mention = (kind: ThingMention["kind"], start: number): ThingMention => ({
    kind, form: "name", field: "body", start, end: start + 9, text: "Rose-Lune", rule: "names/model", confidence: 0.5 + start / 100,
  }); // prettier-ignore
  it("are one entity a name, of the kind first seen, as sure as the surest", () => {
    expect(linkThings([mention("product", 20), mention("work", 3)])).toMatchObject([
      { id: "rep:work/rose-lune", kind: "work", confidence: 0.7, mentions: [{ start: 3 }, { start: 20 }] },
    ]);
  });
});
