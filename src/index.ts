/** Repère's public API. */
export {
  createTagger,
  type TagAllOptions,
  type TagOptions,
  type Tagger,
  type TaggerOptions,
} from "./tagger.js";
export {
  parseProfile,
  type ExplainedBlock,
  type Explanation,
  type NameKind,
  type Profile,
  type Reason,
  type SequenceTagger,
  type TaggedName,
} from "./pipeline.js";
export { parseGazetteer, type Gazetteer } from "./gazetteer/file.js";
export type { Found } from "./found.js";
export { toPage, type FieldSpan, type RecordMap } from "./record-map.js";
export { RepereError, ERROR_CODES, type ErrorCode } from "./errors.js";
export { ArticleSchema, TagRecordSchema, SCHEMA_VERSION, MAX_ARTICLE_LENGTH } from "./schema.js";
export { similarity } from "./recommend/fingerprint.js";
export type { Article, Entity, Mention, Note, TagRecord, Teaser, TopicTag } from "./types.js";
