/** The library's face: an article in, its record out. */
import PQueue from "p-queue";
import { asRepereError, type RepereError } from "./errors.js";
import type { Gazetteer } from "./gazetteer/file.js";
import { gazetteersVersion, withGazetteers } from "./gazetteer/own.js";
import { mendArticle } from "./ingest/mend.js";
import { validateArticle } from "./ingest/validate.js";
import { loadLanguage } from "./language/index.js";
import {
  createBlockExplainer,
  createNameTagger,
  createReadingPipeline,
  createTaggingPipeline,
  type Explainer,
  type Explanation,
  type Profile,
  type SequenceTagger,
} from "./pipeline.js";
import { foundIn, nothingFound, type Found } from "./found.js";
import { mapOf } from "./record-map.js";
import { errorRecord, skippedRecord, taggedRecord, type Versions } from "./record.js";
import {
  loadBlockModel,
  loadNamesModel,
  loadResources,
  readLanguageTables,
  readVersions,
  withNames,
  type Resources,
} from "./resources.js";
import type { Analysis, LatePipeline, Pipeline } from "./steps.js";
import type { Article, Document, Language, Note, TagRecord } from "./types.js";

export interface TaggerOptions {
  /** Facts and taxonomy; those of the package when left out. */
  readonly resources?: Resources;
  /** What newsrooms say of their own pages (`parseProfile`); where several hold, the first that says a thing decides. */
  readonly profiles?: readonly Profile[];
  /** What finds the spans of names; the model of the package when left out. */
  readonly names?: SequenceTagger;
  /** A newsroom's own names (`parseGazetteer`, docs/gazetteer.md): they go before those of the package, and the first before the others. */
  readonly gazetteers?: readonly Gazetteer[];
}

export interface TagAllOptions {
  /** Articles read ahead and worked on at a time; default 4, from 1 to 64. Records come out in the order of the articles. */
  readonly concurrency?: number;
  /** What was noted while an article was read, as for `tag`; counted from 0. */
  readonly notes?: (article: Article, index: number) => readonly Note[];
  /** As for `tag`. */
  readonly map?: boolean;
}

export interface TagOptions {
  /** What was noted while the article was read (`IngestItem.notes`): the record says it on. */
  readonly notes?: readonly Note[];
  /** Whether the record says where title and body stood on the page (`TagRecord.map`, for `toPage`). */
  readonly map?: boolean;
}

export interface Reading {
  readonly document: Document;
  readonly language: Language;
}

export interface Tagger {
  /**
   * Tags one article. Rejects with a `RepereError` (code `INVALID_ARTICLE`, `EMPTY`, …) on bad input.
   * @example
   * const tagger = createTagger();
   * const record = await tagger.tag({ body: "Québec accorde 2,2 millions de dollars.", country: "CA" });
   */
  tag(article: Article, options?: TagOptions): Promise<TagRecord>;
  /**
   * Reads a page without tagging it: title, body, dates, what each block is and where it stood. Rejects like `tag`.
   * @example
   * const { document } = await createTagger().read({ text: page });
   * for (const { label, text } of document.blocks) console.log(label, text);
   */
  read(article: Article): Promise<Reading>;
  /**
   * Reads a page and says why each block got its label: how sure, and what spoke most for it. Rejects like `tag`.
   * @example
   * const { blocks } = await createTagger().explain({ text: page });
   * for (const { label, margin, because } of blocks) console.log(label, margin, because[0]?.name);
   */
  explain(article: Article): Promise<Explanation>;
  /**
   * Finds without linking: each mention with the rule or model that found it and its confidence, and what dates were
   * resolved against. Rejects like `tag`.
   * @example
   * const { mentions } = await createTagger().find({ body: "Le pont a coûté 2 M$.", country: "CA" });
   * for (const { kind, text, rule } of mentions) console.log(kind, text, rule);
   */
  find(article: Article): Promise<Found>;
  /** Tags any number of articles with bounded memory; a bad one gives a record with status "error" and the rest goes on. */
  tagAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    options?: TagAllOptions,
  ): AsyncGenerator<TagRecord>;
  /** The record of an article that could not even be read. */
  errorRecord(error: RepereError, article?: Partial<Article>): TagRecord;
  /** Loads the resources now rather than with the first article. */
  warmUp(): Promise<void>;
  /** Takes other gazetteers from the next article on: what a service calls when a file changed. */
  useGazetteers(gazetteers: readonly Gazetteer[]): void;
}

const DEFAULT_CONCURRENCY = 4;
const MAX_CONCURRENCY = 64;

export function createTagger(options: TaggerOptions = {}): Tagger {
  let engine: { reading: Pipeline; tagging: LatePipeline } | undefined;
  let loaded: Resources | undefined;
  let gazetteers = options.gazetteers ?? [];
  let versions: Versions | undefined;
  let names = options.names;
  const getNames = (): SequenceTagger => (names ??= createNameTagger(loadNamesModel()));

  const getEngine = () => {
    if (engine !== undefined) return engine;
    loaded ??= options.resources ?? loadResources();
    const resources = withGazetteers(loaded, gazetteers);
    engine = {
      reading: createReadingPipeline(resources, options.profiles),
      tagging: createTaggingPipeline(resources, getNames),
    };
    return engine;
  };

  let explainer: Explainer | undefined;
  const getExplainer = (): Explainer => {
    explainer ??= createBlockExplainer(
      options.resources ?? { blocks: loadBlockModel() },
      options.profiles ?? [],
    );
    return explainer;
  };

  const getVersions = (): Versions => {
    if (versions !== undefined) return versions;
    const bare = loaded?.versions ?? options.resources?.versions ?? readVersions();
    const ours = gazetteersVersion(bare, gazetteers);
    const used = options.names === undefined ? ours : withNames(ours, options.names);
    const { package: version, model, gazetteer, taxonomy } = used;
    return (versions = { version, model, gazetteer, taxonomy });
  };

  const ready = async (): Promise<void> => {
    await loadLanguage(readLanguageTables);
    getEngine();
  };
  const warmUp = async (): Promise<void> => {
    await ready();
    getNames();
  };

  const analyse = async (article: Article): Promise<{ known: Analysis; mended: readonly Note[] }> => {
    // An article that came through `ingest` is mended already; one from the library or HTTP must give the same record.
    const { article: valid, notes: mended } = mendArticle(validateArticle(article));
    await ready();
    return { known: getEngine().reading.run({ article: valid }) as Analysis, mended };
  };

  const read = async (article: Article): Promise<Reading> => {
    const { document, language } = (await analyse(article)).known;
    return { document, language };
  };

  const explain = async (article: Article): Promise<Explanation> =>
    getExplainer()(mendArticle(validateArticle(article)).article);

  const tag = async (article: Article, { notes = [], map = false }: TagOptions = {}): Promise<TagRecord> => {
    const { known, mended } = await analyse(article);
    const said = [
      ...notes,
      ...mended.filter(({ message }) => !notes.some((note) => note.message === message)),
    ];
    const record =
      known.language.code === "fr"
        ? taggedRecord((await getEngine().tagging.run(known)) as Analysis, getVersions(), said)
        : skippedRecord(known, getVersions(), said);
    return map ? { ...record, map: mapOf(known.document, known.article) } : record;
  };

  const find = async (article: Article): Promise<Found> => {
    const { known } = await analyse(article);
    return known.language.code === "fr"
      ? foundIn((await getEngine().tagging.run(known)) as Analysis)
      : nothingFound(known);
  };

  const failed = (error: RepereError, article?: Partial<Article>): TagRecord =>
    errorRecord(error, getVersions(), article);

  const useGazetteers = (given: readonly Gazetteer[]): void => {
    gazetteers = given;
    engine = undefined;
    versions = undefined;
  };

  return Object.freeze({
    tag,
    read,
    useGazetteers,
    explain,
    find,
    warmUp,
    errorRecord: failed,
    async *tagAll(
      articles: Iterable<Article> | AsyncIterable<Article>,
      { concurrency = DEFAULT_CONCURRENCY, notes = () => [], map = false }: TagAllOptions = {},
    ) {
      const limit = Math.max(1, Math.min(MAX_CONCURRENCY, Math.trunc(concurrency)));
      const queue = new PQueue({ concurrency: limit });
      const pending: Promise<TagRecord>[] = [];
      let index = 0;
      for await (const article of articles) {
        const at = index++;
        pending.push(
          queue.add(async () =>
            tag(article, { notes: notes(article, at), map }).catch((cause: unknown) =>
              failed(asRepereError(cause), article),
            ),
          ) as Promise<TagRecord>,
        );
        // Back-pressure: nothing more is taken in before the oldest is handed out.
        if (pending.length >= limit) yield (await pending.shift()) as TagRecord;
      }
      for (const record of pending) yield await record;
    },
  });
}
