import { beforeAll, describe, expect, it } from "vitest";
import { loadResources } from "../../src/resources.js";
import { createTopicTagger, type TopicTagger } from "../../src/topics/index.js";
import type { TopicFinding } from "../../src/types.js";
import { ROWS } from "./rows.js";
import { idsOf, layersOf } from "./small-taxonomy.js";
import { TRAPS } from "./traps.js";

let tagger: TopicTagger;
beforeAll(() => {
  tagger = createTopicTagger(loadResources().taxonomy);
});

function tag(text: string): TopicFinding[] {
  const [title = "", ...body] = text.split("\n");
  return tagger.findTopics(layersOf(title, body.join("\n")));
}
const cases = (
  rows: typeof ROWS,
): { readonly title: string; readonly topics: readonly string[]; readonly text: string }[] =>
  rows.map(([topics, text]) => ({ title: text.split("\n")[0] ?? "", topics, text }));

describe("what a short article is about", () => {
  it.each(cases(ROWS))("$title", ({ topics, text }) => {
    expect(idsOf(tag(text))).toEqual(expect.arrayContaining([...topics]));
  });
});

describe("what it is not about", () => {
  it.each(cases(TRAPS))("$title", ({ topics, text }) => {
    for (const finding of tag(text))
      for (const id of [finding.id, ...finding.broader]) expect(topics).not.toContain(id);
  });
});
