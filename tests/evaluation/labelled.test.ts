/** Labelled pages with exact offsets, as exported: read from a file, scored, faults named with their line. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readGold } from "../../src/evaluation/files.js";
import { newScores, scorePage } from "../../src/evaluation/index.js";
import { compilePage } from "../../scripts/corpus-tools/compile.js";
import { parsePage } from "../../scripts/corpus-tools/parse.js";
import { createTagger } from "../../src/tagger.js";

const { page } = parsePage(
  `source: X
country: CA
published: 2024-03-05
topics: politique
finer: politique-municipale logement
salient: p1 l1 o1

p1 f Julie Tremblay
o1 government Ville de Rimouski
l1 municipality 10043 Rimouski
r1 p1 mairesse | - | - | l1
===
nav| Accueil
title| [Rimouski](l1) achète un terrain pour [2,5 millions de dollars]($2500000 CAD)
dateline| Publié le 5 mars 2024
body| La [Ville de [Rimouski](l1)](o1) a conclu [hier](@2024-03-04) l'achat d'un terrain, a indiqué la [mairesse de [Rimouski](l1)](r1), [Julie Tremblay](p1).
body| [« Nous y construirons [40 logements](#40 logement) », promet [Julie Tremblay](p1).](q p1)
`,
  "data/corpus/train/001-x.page",
  "train",
);
const write = (text: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), "labelled-")), "pages.jsonl");
  writeFileSync(file, text);
  return file;
};
const LINE = JSON.stringify(compilePage(page));

describe("labelled pages", () => {
  it("are scored: every layer of a plain page comes out right", async () => {
    const [gold] = readGold(write(`${LINE}\n\n`));
    const record = await createTagger().tag({ text: gold?.source ?? "" });
    const scores = newScores();
    scorePage(gold?.expected ?? {}, record, scores);
    for (const layer of [
      "title",
      "body exact",
      "person",
      "place",
      "organization",
      "amount",
      "quantity",
      "date",
      "role",
    ])
      expect([layer, scores.counts.get(layer)]).toEqual([
        layer,
        expect.objectContaining({ right: scores.counts.get(layer)?.wanted }) as object,
      ]);
    expect(scores.counts.get("person")?.wanted).toBe(2);
    // The place inside "Ville de Rimouski" is nested: labelled, never scored.
    expect(scores.counts.get("place")?.wanted).toBe(2);
    expect(scores.counts.get("salient entities")?.wanted).toBe(3);
    expect(scores.counts.get("finer topics")?.wanted).toBe(2);
  });

  it("a label that is shifted by one is missed, and what was found is spurious", async () => {
    const [gold] = readGold(write(LINE));
    const record = await createTagger().tag({ text: gold?.source ?? "" });
    const entities = gold?.expected.entities?.map((one) =>
      one.kind === "person"
        ? { ...one, spans: one.spans?.map((span) => ({ ...span, end: span.end - 1 })) ?? [] }
        : one,
    );
    const scores = newScores();
    scorePage({ ...gold?.expected, entities: entities ?? [] }, record, scores);
    expect(scores.counts.get("person")).toEqual({ right: 0, found: 2, wanted: 2 });
  });

  it.each([
    ["{}", /pages\.jsonl:1: not a labelled page/],
    [`${LINE}\n{`, /pages\.jsonl:2: /],
  ])("%.20s… is refused with its line", (text, message) => {
    expect(() => readGold(write(text))).toThrow(message);
  });

  it("a file that is not there is named", () => {
    expect(() => readGold("/nowhere/x.jsonl")).toThrow(/\/nowhere\/x\.jsonl: ENOENT/);
  });
});
