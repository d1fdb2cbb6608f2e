/** A tagger that knows one sentence: the service is tested for what the service does. */
import { asRepereError } from "../../src/errors.js";
import { validateArticle } from "../../src/ingest/validate.js";
import type { Article, Entity, TagRecord } from "../../src/schema.js";
import { EXAMPLE_RECORD } from "../../src/service/examples.js";
import type { TagAllOptions, TagOptions } from "../../src/tagger.js";
import type { AppOptions } from "../../src/service/app.js";

const FAULT = "explode";

export const fakeTagger: AppOptions["tagger"] = {
  async tag(article: Article, { map = false }: TagOptions = {}): Promise<TagRecord> {
    const { text, body, title, language, id } = validateArticle(article);
    const read = body ?? text ?? "";
    if (read.includes(FAULT)) throw new TypeError(`secret thing of /work in ${FAULT}`);
    const { title: _title, ...rest } = EXAMPLE_RECORD;
    const record = {
      ...rest,
      id: id ?? EXAMPLE_RECORD.id,
      body: read,
      ...(title === undefined ? {} : { title }),
      ...(map
        ? {
            map: [{ field: "body" as const, start: 0, end: read.length, pageStart: 0, pageEnd: read.length }],
          }
        : {}),
    };
    if (language === "en") {
      return {
        ...record,
        status: "skipped",
        language: { code: "en", confidence: 1 },
        entities: [],
        topics: [],
        keyphrases: [],
      };
    }
    const entities = EXAMPLE_RECORD.entities.flatMap((entity): Entity[] => {
      const start = read.indexOf(entity.name);
      const mention = {
        field: "body" as const,
        start,
        end: start + entity.name.length,
        text: entity.name,
        form: "name" as const,
      };
      return start < 0 ? [] : [{ ...entity, mentions: [mention] }];
    });
    return { ...record, entities, topics: read === EXAMPLE_RECORD.body ? EXAMPLE_RECORD.topics : [] };
  },
  async *tagAll(
    articles: Iterable<Article> | AsyncIterable<Article>,
    { map = false }: TagAllOptions = {},
  ): AsyncGenerator<TagRecord> {
    for await (const article of articles) {
      try {
        yield await this.tag(article, { map });
      } catch (cause) {
        const { code, message } = asRepereError(cause);
        const { body: _body, title: _title, publishedAt: _date, ...rest } = EXAMPLE_RECORD;
        yield {
          ...rest,
          status: "error",
          error: { code, message },
          entities: [],
          topics: [],
          keyphrases: [],
        };
      }
    }
  },
};
