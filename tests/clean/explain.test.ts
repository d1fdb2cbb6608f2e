/** Why a block got its label: the margin is what the model's scores give, and the reasons are the model's own weights. */
import { describe, expect, it } from "vitest";
import { ATTRIBUTES, namesOf, observationsOf, TEMPLATES, type Sight } from "../../src/clean/attributes.js";
import { contextOf } from "../../src/clean/context.js";
import { createExplainer } from "../../src/clean/explain.js";
import { observe } from "../../src/clean/features.js";
import { splitParagraphs } from "../../src/clean/lines.js";
import type { SequenceModel } from "../../src/model/file.js";
import { loadBlockModel } from "../../src/resources.js";
import { clean } from "./clean.js";
import { PAGES } from "./pages.js";

const explain = createExplainer(loadBlockModel());
const TEXT = PAGES[0]?.page.trimStart().replace(/^[TBNDKXREd]\|/gm, "") ?? "";

/** A model of two labels and a handful of weights: what comes out can be worked out by hand. */
function toyModel(weights: Readonly<Record<string, readonly [body: number, nav: number]>>): SequenceModel {
  const names = Object.keys(weights);
  const none = new Float64Array([-Infinity, -Infinity, -Infinity, -Infinity]);
  // head:nav then body:body; a page ends in its body.
  none[0] = 0;
  none[1] = 0.5;
  none[3] = 0.25;
  return {
    version: "toy",
    states: ["head:nav", "body:body"],
    columns: ["body", "nav"],
    rows: new Map(names.map((name, at) => [name, at * 2])),
    weights: Float32Array.from(names.flatMap((name) => weights[name] ?? [])),
    chain: {
      columns: [[1], [0]],
      starts: Float64Array.from([0, 0]),
      ends: Float64Array.from([-Infinity, 0]),
      steps: [none, none],
    },
  };
}

describe("by hand", () => {
  const model = toyModel({
    "w:menu": [0, 1],
    "w:^menu": [0, 0.5],
    "w:menu$": [0, 0.25],
    "w:=menu": [0, 2],
    "allCapitals@0=0": [0.5, 0],
    "allCapitals@0=1": [0, 3],
    "email@0=0": [1, 0.75],
  });
  const { blocks } = createExplainer(model)({ text: "MENU\n\nle maire a parlé" });

  it("labels, runner-up and margin", () => {
    expect(blocks.map(({ label, zone, runnerUp }) => [label, zone, runnerUp])).toEqual([
      ["nav", "head", "body"],
      ["body", "body", undefined],
    ]);
    // As nav: 3.75 of its word, 3 of its capitals, .75 without an address, .5 for the step to the body. As body: 1, .25.
    expect(blocks[0]?.margin).toBe(6.75);
  });

  it("reasons: one a word, the best first, the neighbours' part by itself", () => {
    expect(blocks[0]?.because).toEqual([
      { name: "w:menu", weight: 3.75 },
      { name: "allCapitals@0=1", weight: 3 },
      { name: "neighbours", weight: 0.25 },
    ]);
  });
});

describe("with the model of the package", () => {
  const { document, blocks } = explain({ text: TEXT });

  it("is the very document that cleaning gives", () => {
    expect(document).toEqual(clean({ text: TEXT }));
    expect(blocks.map(({ start, end, label, text }) => ({ start, end, label, text }))).toEqual(
      document.blocks,
    );
  });

  it("no label has a better rival, every one has its reasons, the weightiest first", () => {
    for (const { label, runnerUp, margin, because } of blocks) {
      expect(margin).toBeGreaterThanOrEqual(0);
      expect(runnerUp).not.toBe(label);
      expect(because.length).toBeGreaterThan(0);
      expect(because.length).toBeLessThanOrEqual(4);
      const weights = because.map(({ weight }) => weight);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
  });

  it("names are observations of that very block", () => {
    const features = splitParagraphs(TEXT).map((paragraph) => observe(TEXT, paragraph));
    const context = contextOf(features);
    const sights = features.map((one, at) => ({ features: one, context: context[at] }) as Sight);
    const observed = observationsOf(sights);
    // A word may have weight as the first of its line, and none by itself.
    const bare = (name: string): string => (name.startsWith("w:") ? name.replace(/[\^=$]/g, "") : name);
    const unseen = blocks.flatMap(({ because }, at) => {
      const seen = new Set(observed[at]?.map(bare));
      return because.map(({ name }) => bare(name)).filter((name) => name !== "neighbours" && !seen.has(name));
    });
    expect(unseen).toEqual([]);
    expect(TEMPLATES.flatMap(namesOf).length).toBeGreaterThan(ATTRIBUTES.length);
  });

  it("the title that a publisher gives is a reason", () => {
    const title = blocks.find(({ label }) => label === "title")?.text ?? "";
    const given = explain({ text: TEXT, title }).blocks.find(({ label }) => label === "title");
    expect(given?.because[0]).toEqual({ name: "title", weight: 30 });
  });

  it("HTML has its markup for reasons, and places in its source", () => {
    const html = `<nav><a href=/>Accueil</a> <a href=/s>Sports</a></nav><h1>Un pont pour Rivière-Bleue</h1><p>Le pont qui enjambe la rivière sera reconstruit l'an prochain, a annoncé lundi le ministre des Transports.</p>`;
    const shown = explain({ html }).blocks;
    expect(shown.map(({ start, end }) => html.slice(start, end))).toEqual(shown.map(({ text }) => text));
    expect(shown.flatMap(({ because }) => because).some(({ name }) => name.startsWith("h:"))).toBe(true);
  });

  it("a profile is the whole reason", () => {
    const imposing = createExplainer(loadBlockModel(), [
      { lines: [{ equals: "Nous joindre", label: "share" }] },
    ]);
    const { label, because } = imposing({ text: TEXT }).blocks[0] ?? {};
    expect([label, because]).toEqual(["share", [{ name: "profile", weight: 1000 }]]);
  });

  it("a body has no blocks, and an empty page neither", () => {
    expect(explain({ body: "Le maire a parlé." }).blocks).toEqual([]);
    expect(explain({ text: "\u200b" }).blocks).toEqual([]);
  });
});
