/** Places by value: every name of the sentence and no other, and which place each is. */
import { describe, expect, it } from "vitest";
import { NO_PLACE } from "./negatives.corpus.js";
import { ELSEWHERE, FRANCE, HOMONYMS, LANDMARKS, QUEBEC } from "./places.corpus.js";
import { compare, namesOf, placeIds } from "./read.js";
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
    it.each(rows.map(([marked, ids, country]) => ({ marked, ids, country })))(
      "$marked: $ids",
      ({ marked, ids, country }) => {
        const { found, wanted } = compare("place", marked, country);
        expect(found).toEqual(wanted);
        expect(placeIds(unmark(marked).text, country).join(" ")).toBe(ids);
      },
    );
  });
}

describe("places: none", () => {
  it.each(NO_PLACE)("%s", (text) => {
    expect(namesOf("place", text).map((mention) => mention.text)).toEqual([]);
  });
});
