/** How well pages are read, from text and from HTML: block labels, text of teasers in a body, one body for both forms. */
import type { Scores } from "../../src/evaluation/index.js";
import { countOf, newScores } from "../../src/evaluation/index.js";
import { goldOf } from "../../src/evaluation/labelled.js";
import { scorePage } from "../../src/evaluation/score.js";
import type { Tagger } from "../../src/tagger.js";
import type { Article, BlockLabel, Document } from "../../src/types.js";
import { labelledPage, type LabelledText } from "../blocks/data.js";
import { htmlTexts, isOnlyScored, squeeze } from "../blocks/html.js";
import { compilePage } from "../corpus-tools/compile.js";
import { readPages } from "../corpus-tools/files.js";

type Part = "dev" | "test";

const isText = (label: BlockLabel | undefined): boolean => label === "body" || label === "subhead";

/** Labels of the blocks of text pages. What comes out of them (title, body, date…) is scored with the tags. */
export async function readText(part: Part, tagger: Tagger): Promise<Scores> {
  const scores = newScores();
  for (const { page } of readPages(part)) {
    const { document } = await tagger.read({ text: page.raw });
    scoreLabels(labelledPage(page), document, scores);
  }
  return withMacro(scores);
}

/** The pages that lie beside as HTML: what comes out of them, their labels, and whether their bare text gives the same. */
export async function readHtmlPages(part: Part | "layouts", tagger: Tagger): Promise<Scores> {
  const scores = newScores();
  for (const page of htmlTexts(part)) {
    if (part === "layouts" && !isOnlyScored(page.source.slug)) continue;
    const { given, ...gold } = compilePage(page.source);
    const article: Article = { ...given, html: page.html };
    const { entities: _entities, topics: _topics, finer: _finer, salient: _salient, teasers: _teasers, ...expected } = goldOf({ ...gold, given }); // prettier-ignore
    scorePage(expected, await tagger.tag(article), scores);
    const { document } = await tagger.read(article);
    scoreLabels(page, document, scores);
    const bare = await tagger.read({ ...given, text: page.text });
    const ofBare = newScores();
    const record = await tagger.tag({ ...given, text: page.text });
    scorePage({ body: expected.body ?? [] }, record, ofBare);
    const bareBody = countOf(scores, "body from its text");
    for (const key of ["right", "found", "wanted"] as const) bareBody[key] += countOf(ofBare, "body")[key];
    const same = countOf(scores, "same body from its text");
    same.wanted++;
    same.found++;
    if (squeeze(bare.document.body) === squeeze(document.body)) same.right++;
    else scores.misses.push({ layer: "same body from its text", what: "wrong", text: page.slug, detail: "" });
  }
  return withMacro(scores);
}

function scoreLabels(
  page: LabelledText & { readonly listed?: readonly boolean[] },
  { blocks }: Document,
  scores: Scores,
): void {
  let clean = true;
  for (const [at, { label, paragraph }] of page.items.entries()) {
    if (page.listed?.[at] === false) continue;
    const got = blocks[at]?.label;
    countOf(scores, `label ${label}`).wanted++;
    if (got !== undefined) countOf(scores, `label ${got}`).found++;
    if (got === label) countOf(scores, `label ${label}`).right++;
    else {
      const line = page.text.slice(paragraph.start, paragraph.end).slice(0, 100);
      const detail = `${page.slug}: ${label} -> ${got ?? "∅"}`;
      scores.misses.push({ layer: `label ${label}`, what: "wrong", text: line, detail });
    }
    if (label === "teaser" && isText(got)) clean = false;
  }
  const teasers = countOf(scores, "no teaser in the body");
  teasers.wanted++;
  teasers.found++;
  if (clean) teasers.right++;
  else scores.misses.push({ layer: "no teaser in the body", what: "wrong", text: page.slug, detail: "" });
}

/** The mean of the labels' F1. */
function withMacro(scores: Scores): Scores {
  const labels = [...scores.counts].filter(([layer]) => layer.startsWith("label "));
  const sum = labels.reduce((sum, [, { right, found, wanted }]) => sum + (2 * right) / (found + wanted), 0);
  scores.figures.set("labels, macro-F1", sum / labels.length);
  return scores;
}
