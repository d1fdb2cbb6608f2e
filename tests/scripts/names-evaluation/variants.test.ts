/** Texts in capitals and without accents: each name still where it stands, also behind letters that change in length. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  rewritten,
  UPPER_CASED,
  VARIANTS,
  variantOf,
  WITHOUT_ACCENTS,
} from "../../../scripts/evaluation/names/variants.js";
import { documentOf } from "./support.js";

const namesOf = (marked: string, variant = UPPER_CASED): string[] =>
  variantOf(documentOf("a", marked), variant).fields.flatMap(({ layer, names }) =>
    names.map(({ start, end }) => layer.source.slice(start, end)),
  );

describe("names keep their places", () => {
  it.each([
    ["à [L Lévis] hier", ["LÉVIS"]],
    ["la Straße de [P Karl Groß] et [L Genève]", ["KARL GROSS", "GENÈVE"]],
    ["la ﬁn de [P Anne Roy]", ["ANNE ROY"]],
    ["ŉ et [L İzmir], [L Kırşehir]", ["İZMIR", "KIRŞEHIR"]],
    ["😀 [O Œuvre de l'Île]", ["ŒUVRE DE L'ÎLE"]],
    ["le de\u0301but a\u0300 [L E\u0301tretat]", ["E\u0301TRETAT"]],
  ])("in capitals: %s", (marked, expected) => {
    expect(namesOf(marked)).toEqual(expected);
  });

  it.each([
    ["à [L Lévis] hier", ["Levis"]],
    ["un vœu, cœur, [O Œuvre du Sacré-Cœur], [L Nice]", ["OEuvre du Sacre-Coeur", "Nice"]],
    ["ex æquo avec [P Ægidius Roy]", ["AEgidius Roy"]],
    ["la Straße de [L İzmir], [L Kırşehir]", ["Izmir", "Kırsehir"]],
    ["le de\u0301but a\u0300 [L E\u0301tretat]", ["Etretat"]],
    ["ça, [P François Côté]", ["Francois Cote"]],
  ])("without accents: %s", (marked, expected) => {
    expect(namesOf(marked, WITHOUT_ACCENTS)).toEqual(expected);
  });

  it("and kinds, fields, an id of their own", () => {
    const variant = variantOf(documentOf("a", "[P Roy] va à [L Lévis]", "[O CRTC]"), UPPER_CASED);
    expect(variant.id).toBe("a (upper-cased)");
    expect(variant.fields.map(({ layer, names }) => [layer.field, names.map(({ type }) => type)])).toEqual([
      ["title", [2]],
      ["body", [0, 1]],
    ]);
  });
});

/** Letters that grow, shrink, combine, and those that don't. */
const letters = fc.constantFrom("a", "é", "É", "ß", "œ", "Æ", "İ", "ı", "ŉ", "ﬁ", "ΐ", "\u0301", "\u0327", "😀", " ", "’", "\n", "-"); // prettier-ignore

describe.each(VARIANTS)("$name, whatever the text", ({ rewrite }) => {
  it("a part rewritten alone is that part of the whole", () => {
    fc.assert(
      fc.property(fc.array(letters), fc.array(letters), (left, right) => {
        // A mark at the seam would belong to the character before it.
        const [before, after] = [left.join(""), `x${right.join("")}`];
        const { text, offsets } = rewritten(before + after, rewrite);
        const seam = offsets[before.length] as number;
        expect(text.slice(0, seam)).toBe(rewritten(before, rewrite).text);
        expect(text.slice(seam)).toBe(rewritten(after, rewrite).text);
      }),
    );
  });

  it("offsets never fall, from 0 to the end", () => {
    fc.assert(
      fc.property(fc.array(letters), (all) => {
        const { text, offsets } = rewritten(all.join(""), rewrite);
        expect(offsets[0]).toBe(0);
        expect(offsets.at(-1)).toBe(text.length);
        expect([...offsets]).toEqual([...offsets].toSorted((a, b) => a - b));
      }),
    );
  });
});
