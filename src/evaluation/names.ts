/** Exact spans of persons, places and organizations on plain texts labelled in brat: the measure of name recognizers. */
import type { Article, TagRecord } from "../types.js";
import { outermost, type BratDocument } from "./brat.js";
import { newScores, type Scores } from "./count.js";

const KINDS: Readonly<Record<string, string>> = {
  Person: "person",
  Location: "place",
  Organization: "organization",
};
const TYPES = new Set(Object.keys(KINDS));

export async function evaluateNames(
  documents: Iterable<BratDocument>,
  tag: (article: Article) => Promise<TagRecord>,
): Promise<Scores> {
  const scores = newScores();
  const all = { right: 0, found: 0, wanted: 0 };
  for (const { text, spans } of documents) {
    if (text.trim() === "") continue;
    const record = await tag({ body: text, language: "fr" });
    const wanted = new Map(
      outermost(spans, TYPES).map((span) => [`${KINDS[span.type]}:${span.start}:${span.end}`, span]),
    );
    for (const key of wanted.keys()) countOf(scores, key).wanted++;
    for (const entity of record.entities) {
      if (entity.kind !== "person" && entity.kind !== "place" && entity.kind !== "organization") continue;
      for (const { form, start, end, text: surface } of entity.mentions) {
        if (form !== "name") continue;
        const key = `${entity.kind}:${start}:${end}`;
        const count = countOf(scores, key);
        count.found++;
        if (wanted.delete(key)) count.right++;
        else
          scores.misses.push({
            layer: entity.kind,
            what: "spurious",
            text: surface,
            detail: text.slice(Math.max(0, start - 40), end + 30).replaceAll("\n", " "),
          });
      }
    }
    for (const [key, span] of wanted) {
      scores.misses.push({
        layer: key.split(":")[0] ?? "",
        what: "missed",
        text: span.text,
        detail: text.slice(Math.max(0, span.start - 40), span.end + 30).replaceAll("\n", " "),
      });
    }
  }
  for (const { right, found, wanted } of scores.counts.values()) {
    all.right += right;
    all.found += found;
    all.wanted += wanted;
  }
  scores.counts.set("names", all);
  return scores;
}

function countOf(scores: Scores, key: string) {
  const kind = key.split(":")[0] ?? "";
  let count = scores.counts.get(kind);
  if (count === undefined) scores.counts.set(kind, (count = { right: 0, found: 0, wanted: 0 }));
  return count;
}
