/** Places by value: every name of the sentence and no other, and which place each is. */
import { describe, expect, it, test } from "vitest";
import { NO_PLACE } from "./negatives.corpus.js";
import { ELSEWHERE, FRANCE, HOMONYMS, LANDMARKS, OPEN, QUEBEC, TYPES } from "./places.corpus.js";
import { compare, missedOf, namesOf, placeIds, tooMany } from "./read.js";
import { unmark } from "../values/support.js";

const TABLES = {
  Québec: QUEBEC,
  "nature and buildings": LANDMARKS,
  France: FRANCE,
  elsewhere: ELSEWHERE,
  homonyms: HOMONYMS,
};

for (const [name, rows] of Object.entries(TABLES)) {
  describe(`places: ${name}`, () => {
    it("are found", () => expect(tooMany(missedOf("place", rows), rows.length)).toEqual([]));
    it.each(rows.map(([marked, ids, country]) => ({ marked, ids, country })))(
      "$marked: $ids",
      ({ marked, ids, country }) => {
        const { found, wanted } = compare("place", marked, country);
        // What is found at all is the model's: of what is found, it must be the right place.
        if (found.join() !== wanted.join()) return;
        expect(placeIds(unmark(marked).text, country).join(" ")).toBe(ids);
      },
    );
  });
}

describe("places: types", () => {
  it.each(TYPES.map(([marked, type, country]) => ({ marked, type, country })))(
    "$marked: $type",
    ({ marked, type, country }) => {
      const { found, wanted } = compare("place", marked, country);
      if (found.join() !== wanted.join()) return;
      expect(namesOf("place", unmark(marked).text, country).map((mention) => mention.type)).toEqual([type]);
    },
  );
});

describe("places: left open", () => {
  it.each(OPEN.map(([marked, ids, country]) => ({ marked, ids, country })))(
    "$marked: $ids",
    ({ marked, ids, country }) => {
      const { found, wanted } = compare("place", marked, country);
      if (found.join() !== wanted.join()) return;
      expect(placeIds(unmark(marked).text, country).join(" ")).toBe(ids);
    },
  );
});

test("places: none where none is", () => {
  const wrong = NO_PLACE.flatMap((text) =>
    namesOf("place", text).map((mention) => `${text} ${mention.text}`),
  );
  // The model of today is sure of "Tours et détours", "Vienne le printemps" and two writers: to be brought down again.
  expect(tooMany(wrong, NO_PLACE.length, 0.2)).toEqual([]);
});
