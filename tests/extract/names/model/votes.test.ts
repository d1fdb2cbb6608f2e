/** What a first reading says of a word elsewhere in the document. */
import { describe, expect, it } from "vitest";
import { addVotes, countVotes, noVerdicts, verdictsOf } from "../../../../src/extract/names/model/votes.js";
import { createLayer } from "../../../../src/text/layer.js";

const [OUTSIDE, PERSON, PLACE] = [0, 4, 8];
/** A sentence read: "Roy/4 parle" gives the label 4 to the first word. */
const reading = (marked: string) => {
  const words = marked.split(" ").map((word) => word.split("/"));
  const { tokens } = createLayer("body", words.map(([text]) => text).join(" "));
  return { tokens, firstToken: 0, path: words.map(([, label]) => Number(label ?? 0)) };
};
const votedOn = (...sentences: readonly string[]) => {
  const readings = sentences.map(reading);
  const votes = countVotes(readings);
  return readings.map((one) => verdictsOf(one, votes));
};

describe("the votes on a word", () => {
  it("are those of its other places, its own set apart", () => {
    const [first, , , last] = votedOn(`Roy/${PERSON} parle`, `Roy/${PERSON} vient`, `ROY/${PERSON} dort`, `Roy/${PLACE} est loin`);
    // A rival is one more than its kind: 0 is none.
    expect(first?.[0]).toMatchObject({ total: 3, label: PERSON, kind: 1, rival: 3, lead: 2 });
    expect(last?.[0]).toMatchObject({ total: 3, label: PERSON, kind: 1, rival: 0, lead: 3, kinds: 1 });
  }); // prettier-ignore

  it("are none on a word that stands once, on small words and on signs", () => {
    const [[name, comma, small] = []] = votedOn(`Roy/${PERSON} , parle`, "parle , parle");
    expect(name).toMatchObject({ total: 0 });
    expect([comma, small]).toEqual([undefined, undefined]);
  });

  it("count what is no name", () => {
    const [first] = votedOn(`Mars/${PLACE} luit`, `Mars/${OUTSIDE} finit`, `Mars/${OUTSIDE} vient`);
    expect(first?.[0]).toMatchObject({ total: 2, label: OUTSIDE, kind: 0, kinds: 0, parts: 0 });
  });

  it("before any are as those of words that stand nowhere else", () => {
    const { tokens, path } = reading(`Roy/${PERSON} , parle`);
    const [alone] = votedOn(`Roy/${PERSON} , parle`);
    expect(noVerdicts(tokens, 0, path.length)).toEqual(alone);
  });
});

describe("the features of votes", () => {
  const featuresOf = (...sentences: readonly string[]): string[] => {
    const [verdicts = []] = votedOn(...sentences);
    const found: string[] = [];
    addVotes(verdicts, 0, (template, value) => void found.push(`${template}=${value}`));
    return found;
  };

  it("say another thing of a person, a place and a doubt", () => {
    const [one, other, doubt] = [
      featuresOf("Roy parle", `Roy/${PERSON} vient`),
      featuresOf("Roy parle", `Roy/${PLACE} vient`),
      featuresOf("Roy parle", `Roy/${PERSON} vient`, `Roy/${PLACE} dort`),
    ].map((list) => list.join());
    expect(new Set([one, other, doubt]).size).toBe(3);
  });

  it("are no more beyond three places, and none of a small word", () => {
    const times = (count: number): string[] =>
      featuresOf("Roy parle", ...Array.from({ length: count }, () => `Roy/${PERSON} vient`));
    expect(times(3)).toEqual(times(9));
    expect(times(2)).not.toEqual(times(3));
    expect(featuresOf("parle Roy")).toEqual([]);
  });
});
