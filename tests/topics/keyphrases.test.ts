import { describe, expect, it } from "vitest";
import { createLayer } from "../../src/text/layer.js";
import { findKeyphrases } from "../../src/topics/index.js";
import { layersOf } from "./small-taxonomy.js";

const textsOf = (body: string, title?: string): string[] =>
  findKeyphrases(layersOf(title, body)).map(({ text }) => text);

const TITLE = "Relance : 2,2 M$ pour les pôles d'économie sociale";
const BODY = `La ministre Marie-Eve Proulx annonce une aide de 2,2 millions de dollars aux pôles d'économie sociale.
Les pôles d'économie sociale soutiennent les entreprises collectives. Mme Proulx salue les entreprises collectives.
« Nos régions ont besoin des pôles d'économie sociale », dit Marie-Eve Proulx. La relance passera par là.`;

describe("key phrases", () => {
  it("are whole noun phrases and names as written", () => {
    const found = textsOf(BODY, TITLE);
    expect(found).toEqual(
      expect.arrayContaining(["pôles d'économie sociale", "entreprises collectives", "Marie-Eve Proulx"]),
    );
    expect(found[0]).toBe("pôles d'économie sociale");
  });
  it("are ten at most, best first, scores in 0–1, no stop word at either end, one to five words", () => {
    const found = findKeyphrases(layersOf(TITLE, BODY));
    expect(found.length).toBeLessThanOrEqual(10);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    for (const { text, score } of found) {
      expect(score > 0 && score < 1).toBe(true);
      expect(text).not.toMatch(/^(?:le|la|les|l'|des?|du|d'|une?|à|en)\s|\s(?:de|du|des|la|le|à|en)$/iu);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(8);
      expect(`${TITLE}\n${BODY}`).toContain(text);
    }
  });
  it("say nothing twice", () => {
    const found = textsOf(BODY, TITLE);
    expect(found).not.toContain("économie sociale");
    expect(found).not.toContain("Proulx");
  });
  it("do not take the capitals of a headline", () => {
    const found = textsOf(
      "Le pont Laviolette est fermé. Le pont Laviolette rouvrira.",
      "LE PONT LAVIOLETTE EST FERMÉ",
    );
    expect(found.join("|")).toContain("Laviolette");
    expect(found.filter((text) => text === text.toUpperCase())).toEqual([]);
  });
  it.each([
    ["Le gouvernement annonce une aide. Le gouvernement annonce une aide.", "gouvernement annonce"],
    ["Les élèves doivent manger. Les élèves doivent manger.", "manger"],
    ["Elle parle rapidement du projet. Elle parle rapidement du projet.", "rapidement"],
    ["Il se porte bien. Il se porte bien.", "porte"],
  ])("in « %s » « %s » is none", (body, wrong) => expect(textsOf(body)).not.toContain(wrong));
  it("of nothing are none", () => {
    expect(findKeyphrases([])).toEqual([]);
    expect(textsOf("")).toEqual([]);
    expect(textsOf("… ! 12 ?")).toEqual([]);
  });
  it("are the same whatever the typography", () => {
    const changed = findKeyphrases([
      createLayer("title", TITLE.replaceAll("'", "’").normalize("NFD")),
      createLayer("body", BODY.replaceAll("'", "’").replaceAll(" »", "\u00a0»").normalize("NFD")),
    ]);
    expect(changed).toEqual(findKeyphrases(layersOf(TITLE, BODY)));
  });
});
