/** Learning the recognizer: a tiny one, on documents made here. */
import { beforeAll, describe, expect, it } from "vitest";
import { trainNames } from "../../../../src/extract/names/model/training.js";
import { bytesOf, documentOf, documentsOf, entriesOf, LEXICON, modelOf, tagged, taggerOf, TINY } from "./support.js"; // prettier-ignore

const documents = documentsOf(40, 2);
let bytes: Buffer;
beforeAll(() => {
  bytes = bytesOf(documents);
});

describe("a model trained on forty documents", () => {
  it.each([
    ["Rose Tessier a présenté le budget à Rimouski mardi.", ["person Rose Tessier", "place Rimouski"]],
    ["La Fondation des Semences a ouvert une école à Matane.", ["organization Fondation des Semences", "place Matane"]],
    ["La neige a cessé vers minuit.", []],
    ["", []],
  ])("reads %j", (text, names) => {
    expect(tagged(taggerOf(bytes), text)).toEqual(names);
  }); // prettier-ignore

  it("reads what it learned from as it was labelled", () => {
    const tagger = taggerOf(bytes);
    for (const { fields } of documents.slice(0, 20))
      for (const { layer, labels } of fields) {
        const found = tagger.tag([layer]);
        const starts = layer.tokens.filter((_, at) => labels[at] !== 0 && ((labels[at]! - 1) & 3) % 3 === 0);
        expect(found.map(({ start }) => start)).toEqual(starts.map(({ start }) => start));
      }
  });

  it("is the same to the byte when it is trained again, and another by another seed", () => {
    expect(bytesOf(documents).equals(bytes)).toBe(true);
    expect(bytesOf(documents, { ...TINY, seed: 2 }).equals(bytes)).toBe(false);
  });

  it("goes on from a base: what the base knows stays, what is new is added", () => {
    const base = modelOf(bytes);
    // Without an epoch, the weights are those of the base.
    const same = modelOf(bytesOf(documents.slice(0, 3), { ...TINY, epochs: 0, folds: 0 }, { base }));
    expect(same.weights).toEqual(base.weights);
    const ships = ["Alcyon", "Bérénice", "Cormoran", "Dauphine"].map((ship, at) =>
      documentOf(`ship ${at}`, `Le navire [product ${ship}] quitte le quai. Le navire [product ${ship}] revient.`),
    ); // prettier-ignore
    const text = "Le navire Espadon quitte le quai. Julie Morel habite Matane.";
    const more = taggerOf(bytesOf(ships, { ...TINY, least: 1 }, { base }));
    expect(tagged(taggerOf(bytes), text)).not.toContain("product Espadon");
    expect(tagged(more, text)).toEqual(["product Espadon", "person Julie Morel", "place Matane"]);
  });
});

it("what two guides label unlike is learned apart, the rest together", () => {
  const paper = (guide: number, name: string, at: number) =>
    documentOf(`${guide} ${at}`, `Le journal ${guide === 0 ? name : name.replace(/\[\w+ ([^\]]+)\]/, "$1")} paraît à [place Sion]. Le maire lit.`, guide); // prettier-ignore
  const names = ["[organization Phare]", "[organization Jura]", "[organization Temps]", "[organization Lien]"];
  const two = [0, 1].flatMap((guide) => [...names, ...names].map((name, at) => paper(guide, name, at)));
  const options = { ...TINY, least: 1, epochs: 12 };
  const text = "Le journal Jura paraît à Sion.";
  expect(tagged(taggerOf(bytesOf(two, options, { guide: 0 })), text)).toEqual(["organization Jura", "place Sion"]);
  expect(tagged(taggerOf(bytesOf(two, options, { guide: 1 })), text)).toEqual(["place Sion"]);
}); // prettier-ignore

it("the documents of dev end the training once nothing was gained for so many epochs", () => {
  const epochsWith = (patience: number): number[] => {
    const said: string[] = [];
    const onProgress = (text: string): void => void said.push(text);
    const options = { ...TINY, epochs: 40, patience, folds: 0, dev: documentsOf(6, 3), onProgress };
    trainNames(documents, entriesOf(LEXICON), options);
    return said.flatMap((text) => /F1 on dev ([\d.]+)/.exec(text)?.[1] ?? []).map(Number);
  };
  for (const patience of [1, 3]) {
    const scores = epochsWith(patience);
    const best = scores.indexOf(Math.max(...scores));
    expect(scores[best]).toBeGreaterThan(0.8);
    expect(scores).toHaveLength(best + 1 + patience);
  }
});
