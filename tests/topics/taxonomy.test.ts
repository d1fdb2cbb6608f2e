import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadResources } from "../../src/resources.js";
import { TOP_TOPICS } from "../../src/topics/index.js";

const { taxonomy } = loadResources();
/** Beside the repository while we work on it; absent from a clone. */
const MEDIA_TOPICS = new URL("../../../shared/data/topics/iptc_mediatopics_fr.tsv", import.meta.url);

describe("our taxonomy", () => {
  it("has the 17 top terms of Media Topics and at least 80 topics", () => {
    const tops = taxonomy.topics.filter(({ parents }) => parents.length === 0).map(({ id }) => id);
    expect([...tops].sort()).toEqual([...TOP_TOPICS].sort());
    expect(new Set(taxonomy.topics.map(({ id }) => id)).size).toBe(taxonomy.topics.length);
    expect(taxonomy.topics.length).toBeGreaterThanOrEqual(80);
  });

  it.each(taxonomy.topics)("$id is well formed", (topic) => {
    expect(topic.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(topic.label.trim()).not.toBe("");
    expect(topic.terms.length).toBeGreaterThan(0);
    expect(topic.iptc.length).toBeGreaterThan(0);
    for (const code of topic.iptc) expect(code).toMatch(/^medtop:\d{8}$/);
    const top = topic.broader.at(-1) ?? topic.id;
    expect(TOP_TOPICS).toContain(top);
  });

  it.skipIf(!existsSync(MEDIA_TOPICS))(
    "codes exist and none is retired (skipped where the IPTC table is absent)",
    () => {
      const rows = readFileSync(MEDIA_TOPICS, "utf8").trim().split("\n").slice(1);
      const retired = new Map(
        rows.map((row) => row.split("\t")).map(([code = "", , date = ""]) => [code, date]),
      );
      const wrong = taxonomy.topics.flatMap(({ id, iptc }) =>
        iptc.filter((code) => retired.get(code) !== "").map((code) => `${id}: ${code}`),
      );
      expect(wrong).toEqual([]);
    },
  );
});
