/** The counts of names and the families of their errors, on texts where both are plain to see. */
import { describe, expect, it } from "vitest";
import { answersOf } from "../../../src/evaluation/name-answers.js";
import {
  concentration,
  errorsOf,
  familiesOf,
  listErrors,
  listFamilies,
} from "../../../scripts/evaluation/names/errors.js";
import { scoreAnswers, scoreNames } from "../../../scripts/evaluation/names/score.js";
import { NAME_KINDS, type TaggedName } from "../../../src/extract/names/sequence-tagger.js";
import { documentOf, taggerOf, unmarked } from "./support.js";

describe("counts", () => {
  const document = documentOf(
    "a",
    "[P Anne Roy] dirige la [O Ville de Laval] depuis [L Québec], au [E Salon du livre].",
    "[L Laval] attend",
  );
  const tagger = taggerOf([
    "[P Anne Roy] dirige la Ville de [L Laval] depuis [O Québec], au Salon du [P livre].",
    "[L Laval] attend",
  ]);

  it("take a name for right only with its very span and kind", async () => {
    const { counts } = await scoreNames(tagger, [document]);
    expect(Object.fromEntries(counts)).toEqual({
      person: { right: 1, found: 2, wanted: 1 },
      place: { right: 1, found: 2, wanted: 2 },
      organization: { right: 0, found: 1, wanted: 1 },
      names: { right: 2, found: 5, wanted: 4 },
    });
  });

  it("show events and products where asked, and never among the names", async () => {
    const { counts } = scoreAnswers(await answersOf(tagger, [document]), NAME_KINDS);
    expect(counts.get("event")).toEqual({ right: 0, found: 0, wanted: 1 });
    expect(counts.get("names")?.wanted).toBe(4);
  });

  it("list a miss for each difference", async () => {
    const { misses } = await scoreNames(tagger, [document]);
    expect(misses.map(({ layer, what, text }) => `${layer} ${what} ${text}`)).toEqual([
      "organization wrong Ville de Laval → Laval",
      "place wrong Québec",
      "event wrong Salon du livre → livre",
    ]);
  });

  it("compare in the source, where the reading form is shorter", async () => {
    const soft = documentOf("b", "Le\u00ad dé\u00adpart de [P An\u00adne Roy]");
    const [field] = soft.fields;
    expect(field?.layer.text.length).toBeLessThan(field?.layer.source.length ?? 0);
    const read = {
      name: "reader",
      version: "1",
      tag: (): TaggedName[] => [{ field: "body", kind: "person", start: 13, end: 21, confidence: 1 }],
    };
    expect(field?.layer.text.slice(13, 21)).toBe("Anne Roy");
    expect((await scoreNames(read, [soft])).counts.get("person")).toEqual({ right: 1, found: 1, wanted: 1 });
  });

  it("hand no empty title to the tagger", async () => {
    const seen: number[] = [];
    const counting = {
      name: "c",
      version: "1",
      tag: (layers: readonly unknown[]) => (seen.push(layers.length), []),
    };
    await answersOf(counting, [documentOf("a", "Un texte.", ""), documentOf("b", " ")]);
    expect(seen).toEqual([1]);
  });
});

describe("families of errors", () => {
  const familyOf = async (wanted: string, found: string) => {
    const answers = await answersOf(taggerOf([found]), [documentOf("a", wanted)]);
    return errorsOf(answers).map(({ family }) => family);
  };

  it.each([
    ["la [O Ville de Laval]", "la [O Ville de Laval]", []],
    ["à [L Lévis] hier", "à Lévis hier", ["place missed"]],
    ["à Lévis hier", "à Lévis [P hier]", ["person spurious"]],
    ["la [O Laval] dit", "la [L Laval] dit", ["organization taken for place"]],
    [
      "la [O Ville de Laval] dit",
      "la Ville de [L Laval] dit",
      ["organization too short at its start, as place"],
    ],
    ["la [O Ville de Laval] dit", "la [O Ville] de Laval dit", ["organization too short at its end"]],
    ["la [O Ville de Laval] dit", "la Ville [O de] Laval dit", ["organization too short at both ends"]],
    ["Mme [P Roy] dit", "[P Mme Roy] dit", ["person too long at its start"]],
    ["Mme [P Roy] dit", "Mme [P Roy dit]", ["person too long at its end"]],
    ["Mme [P Roy] dit", "[P Mme Roy dit]", ["person too long at both ends"]],
    ["le [O Club de Laval] gagne", "[O le Club] de Laval gagne", ["organization shifted"]],
    ["[O Portes et Brisebois] ferme", "[O Portes] et [P Brisebois] ferme", ["organization split"]],
    ["[P Roy] et [P Côté] vont", "[O Roy et Côté] vont", ["person run together, as organization"]],
    ["[P Roy] [O et Côté]", "[P Roy et] [O Côté]", ["person tangled"]],
    ["au [E Salon du livre] vit", "au [W Salon du livre] vit", []],
    ["au [E Salon de Laval] vit", "au Salon de [L Laval] vit", ["event too short at its start, as place"]],
  ])("%s, found as %s: %j", async (wanted, found, families) => {
    expect(unmarked(wanted).text).toBe(unmarked(found).text);
    expect(await familyOf(wanted, found)).toEqual(families);
  });

  it("know what stands out about a name", async () => {
    const document = documentOf(
      "a",
      "« [L Laval] va. Le [O CRTC], le [O ministère des Mines] et [P Roy] parlent.",
      "Un [L Lévis]",
    );
    const errors = errorsOf(await answersOf(taggerOf([]), [document]));
    expect(errors.map(({ text, traits }) => [text, traits])).toEqual([
      ["Lévis", ["in a title", "one word"]],
      ["Laval", ["begins a sentence", "one word"]],
      ["CRTC", ["all capitals", "one word"]],
      ["ministère des Mines", ["begins small", "several words"]],
      ["Roy", ["one word"]],
    ]);
  });

  it("say where the labels themselves know the wrong reading", async () => {
    const documents = [
      documentOf("a", "[O Laval] gagne"),
      documentOf("b", "à [L Laval]"),
      documentOf("c", "[O Lévis] perd"),
    ];
    const tagger = taggerOf(["[L Laval] gagne", "à [L Laval]", "[L Lévis] perd"]);
    const errors = errorsOf(await answersOf(tagger, documents));
    expect(errors.map(({ id, traits }) => [id, traits.includes("labelled so elsewhere")])).toEqual([
      ["a", true],
      ["c", false],
    ]);
  });

  it("are counted, commonest first, with samples", async () => {
    const documents = [
      documentOf("a", "[L Lévis] et [L Laval] et [L Lévis] et [P Roy]"),
      ...Array.from({ length: 9 }, (_, at) => documentOf(`b${at}`, "[P Côté] dort")),
    ];
    const errors = errorsOf(await answersOf(taggerOf(["[P Côté] dort"]), documents));
    expect(familiesOf(errors).map(({ family, count, samples }) => [family, count, samples])).toEqual([
      ["place missed", 3, ["Lévis (2)", "Laval"]],
      ["person missed", 1, ["Roy"]],
    ]);
    expect(concentration(errors, documents.length)).toBe(1);
    expect(listFamilies(errors, { most: 1 })).toMatch(/^ +3 {2}place missed .*\n +Lévis \(2\) · Laval$/);
    expect(listErrors(errors).split("\n")[0]).toBe("person missed\tRoy\tLévis et Laval et Lévis et Roy\ta");
  });
});
