/**
 * Article → Document. A body is taken exactly as it is; a page, text or HTML, is read block by block:
 * paragraphs → features of each → what the page says of them → labels as a sequence → the fields.
 */
import type { SequenceModel } from "../model/file.js";
import { fold, read } from "../text/fold.js";
import type { Article, Document, Note, Segment } from "../types.js";
import { assemble, type Assembled } from "./assemble.js";
import type { Sight } from "./attributes.js";
import { contextOf, type Context } from "./context.js";
import { createDecoder, type Decoder, type Imposed } from "./decode.js";
import { observe } from "./features.js";
import { readFields, type Fields } from "./fields.js";
import { identify } from "./identity.js";
import { preferStated } from "./metadata.js";
import { readPage, type Page } from "./page.js";
import { createGuide, type Guide, type Profile, type ProfileDefaults } from "./profile.js";

/** More lines than any page has: beyond, this is data, taken whole rather than sorted for minutes. */
const MAX_PARAGRAPHS = 100_000;
/** The page's own word for its title is worth less than the publisher's. */
const TRUST = { given: 30, stated: 6 };

/** What a publisher sent → the clean article. Pure: the same article always gives the same document. */
export type Cleaner = (article: Article) => Document;

/** A cleaner that labels blocks by a model (`data/model/blocks.json`), and by what newsrooms say of their own pages. */
export function createCleaner(model: SequenceModel, profiles: readonly Profile[] = []): Cleaner {
  return cleanerOf(createDecoder(model), createGuide(profiles));
}

export function cleanerOf(decode: Decoder, guide: Guide): Cleaner {
  return (article) => {
    if (article.body !== undefined)
      return documentOf(article, { ...NOTHING, body: article.body }, guide(article).defaults);
    const page = readPage(article);
    const { imposed, defaults } = guide(article, page);
    return documentOf(article, readArticle(article, page, decode, imposed), defaults, page);
  };
}

type Reading = Assembled & Partial<Fields>;

const NOTHING: Reading = { title: undefined, body: "", teasers: [], blocks: [], segments: [] };

function documentOf(article: Article, reading: Reading, defaults: ProfileDefaults, page?: Page): Document {
  const metadata = page?.metadata;
  const found = preferStated(reading, metadata);
  const publishedAt = article.publishedAt ?? found.publishedAt;
  const modifiedAt = article.modifiedAt ?? found.modifiedAt;
  return Object.freeze({
    id: identify(article),
    url: article.url ?? metadata?.url,
    source: article.source ?? metadata?.siteName,
    section: article.section ?? found.section ?? defaults.section,
    title: article.title ?? found.title,
    subtitle: article.subtitle ?? metadata?.subtitle,
    byline: article.byline ?? found.byline ?? defaults.byline,
    authors: found.authors,
    publishedAt,
    modifiedAt,
    // What the markup says of its language is a clue that often lies: it is detected.
    language: article.language ?? defaults.language,
    country: article.country ?? defaults.country,
    body: reading.body,
    teasers: reading.teasers,
    notes: publishedAt === undefined && modifiedAt !== undefined ? [onlyModified(modifiedAt)] : undefined,
    blocks: reading.blocks,
    segments: inSource(ownSegments(article, reading), page),
  });
}

/** A change is no publication, and is not passed off as one; but it is what "hier" can be counted from. */
const onlyModified = (modifiedAt: string): Note => ({
  code: "only-modified",
  message: `La date de parution n'est pas dite, seulement celle de la mise à jour (${modifiedAt.slice(0, 10)}) ; « hier » et « mardi » sont comptés à partir de celle-ci.`,
});

/** A title that the publisher words otherwise than the page does stands nowhere on it. */
function ownSegments({ title }: Article, { title: shown, segments }: Reading): readonly Segment[] {
  return title === undefined || title === shown
    ? segments
    : segments.filter(({ field }) => field !== "title");
}

/** Segments of the page's text → of the page as received, cut where the two don't run alike. */
function inSource(segments: readonly Segment[], page: Page | undefined): readonly Segment[] {
  if (page?.metadata === undefined) return segments;
  return segments.flatMap(({ field, start, end, pageStart }) => {
    const cut: { field: Segment["field"]; start: number; end: number; pageStart: number; pageEnd: number }[] =
      [];
    for (let at = start; at < end; at++) {
      const shown = pageStart + at - start;
      const from = page.toSource(shown);
      const to = page.toSourceEnd(shown + 1);
      const last = cut.at(-1);
      const runsOn = last !== undefined && last.pageEnd - last.pageStart === last.end - last.start;
      // One character of the page may be two units here: "&#128512;".
      const isSame = last?.pageStart === from && last.pageEnd === to;
      if (last !== undefined && (isSame || (runsOn && last.pageEnd === from && to - from === 1)))
        [last.end, last.pageEnd] = [at + 1, to];
      else cut.push({ field, start: at, end: at + 1, pageStart: from, pageEnd: to });
    }
    return cut;
  });
}

function readArticle(article: Article, page: Page, decode: Decoder, imposed: Imposed | undefined): Reading {
  const { text, paragraphs, metadata } = page;
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return NOTHING;
  if (paragraphs.length > MAX_PARAGRAPHS) {
    const whole = { start: first.start, end: last.end };
    const body = text.slice(whole.start, whole.end);
    const segments = [{ field: "body" as const, start: 0, end: body.length, pageStart: whole.start }];
    return { ...NOTHING, body, blocks: [{ ...whole, label: "body", text: body }], segments };
  }
  const features = paragraphs.map((paragraph) => observe(text, paragraph));
  const context = contextOf(features);
  const sights = features.map((one, at): Sight => ({
    features: one,
    context: context[at] as Context,
    hints: paragraphs[at]?.hints,
  }));
  const title = article.title ?? metadata?.title;
  const labels = decode(
    sights,
    title === undefined
      ? undefined
      : { key: keyOf(title), trust: article.title === undefined ? TRUST.stated : TRUST.given },
    imposed,
  );
  const { fetchedAt, url = metadata?.url } = article;
  return { ...readFields(features, labels, { fetchedAt, url, text }), ...assemble(page, features, labels) };
}

/** Must make of a title what `observe` makes of the page's line. */
function keyOf(title: string): string {
  return fold(read(title).text).replace(/\s+/g, " ").replace(/^[^\p{L}]+/u, "").replace(/[^\p{L}+]+$/u, ""); // prettier-ignore
}
