/**
 * The nouns that the stages hand to one another. Readonly throughout: a stage computes, the pipeline writes.
 * The public ones (`Article`, `TagRecord`, …) live in `schema.ts`, since they are checked at run time too.
 */
import type { Granularity, Note, OrganizationType, PlaceType, Teaser } from "./schema.js";

export type {
  Article,
  Entity,
  Granularity,
  Note,
  OrganizationType,
  PlaceType,
  TagRecord,
  Teaser,
  TopicTag,
} from "./schema.js";

/** `[start, end)`, in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type FieldName = "title" | "body";

/** What a block of a scraped page is. Only `body` and `subhead` make the article's text. */
export type BlockLabel =
  | "title" | "kicker" | "byline" | "dateline" | "nav" | "ad" | "counter" | "caption"
  | "body" | "subhead" | "comment" | "teaser" | "legal" | "share"; // prettier-ignore

/** A run of lines of the page, with its place in the page as received. */
export interface Block extends Span {
  readonly label: BlockLabel;
  readonly text: string;
}

/**
 * Which stretch of title or body is which stretch of the page as received: of equal length, one by one, where nothing
 * else is said. "&eacute;" is one character of the body and eight of the page.
 */
export interface Segment extends Span {
  readonly field: FieldName;
  readonly pageStart: number;
  readonly pageEnd?: number;
}

/** The clean article: what cleaning makes of what a publisher sent. */
export interface Document {
  readonly id: string;
  readonly url: string | undefined;
  readonly source: string | undefined;
  readonly section: string | undefined;
  readonly title: string | undefined;
  readonly byline: string | undefined;
  /** As precise as known, local to the publisher: `2020-08-22`, `2020-08-22T09:00:00` or with an offset. */
  readonly publishedAt: string | undefined;
  /** Said by the publisher; else undefined, and detected or inferred later. */
  readonly language: string | undefined;
  readonly country: string | undefined;
  /** The line below the title. */
  readonly subtitle?: string | undefined;
  /** The persons and agencies of the byline, one by one. */
  readonly authors?: readonly string[] | undefined;
  /** The last change, written as `publishedAt`. */
  readonly modifiedAt?: string | undefined;
  readonly body: string;
  readonly teasers: readonly Teaser[];
  /** What was mended or left out, for the record. */
  readonly notes?: readonly Note[] | undefined;
  /** How the page was read, block by block; empty where nothing had to be cleaned away. */
  readonly blocks: readonly Block[];
  /** In order; empty where the article came as a body. */
  readonly segments: readonly Segment[];
}

export interface Language {
  /** ISO 639-1 where there is one, else ISO 639-3; `und` when it cannot be told. */
  readonly code: string;
  readonly confidence: number;
}

/** `elision` is "d'", "qu'"; `word` may hold hyphens ("Saint-Jean", "Marie-Eve", "COVID-19"). */
export type TokenKind = "word" | "elision" | "number" | "punctuation";

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Match key: lower case, no accents, œ as oe. Never shown. */
  readonly norm: string;
}

export interface Sentence extends Span {
  /** Tokens `[firstToken, endToken)` of the layer. */
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * One text of the document, made ready for reading. `text` is `source` with NFC letters, plain spaces and
 * straight apostrophes; every stage reads `text`, and `toSource` brings its offsets back to what was given.
 */
export interface TextLayer {
  readonly field: FieldName;
  readonly source: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  toSource(offset: number): number;
  /** For the end of a span: where in `source` what stands before the offset ends. */
  toSourceEnd(offset: number): number;
}

/** `start`, `end` and `text` refer to `TextLayer.text`; they are brought back to the source when recorded. */
interface MentionBase extends Span {
  readonly field: FieldName;
  readonly text: string;
  /** The rule or model that found it. */
  readonly rule: string;
  readonly confidence: number;
}

export type MentionForm = "name" | "nominal" | "pronoun";
export type Gender = "f" | "m" | null;

/** Where a mention stands: sentence and paragraph of its field from 0, a subject (no preposition governs it), within quotation marks. */
export interface Standing {
  readonly sentence: number;
  readonly paragraph: number;
  readonly isSubject: boolean;
  readonly isQuoted: boolean;
}

export interface PersonMention extends MentionBase {
  readonly kind: "person";
  readonly form: MentionForm;
  /** Shown by a title, an agreement or the first name. */
  readonly gender: Gender;
  /** Of a nominal: the title by which it names the person, "ministre". */
  readonly title?: string;
  /** Folded nouns that call the person so: a nominal's head, or what stands beside a name ("la soudeuse Ana Roy"). */
  readonly nouns?: readonly string[];
  /** What those share who may be called by such nouns: "sport"; "person" where it may be anybody. */
  readonly groups?: readonly string[];
  /** "Ana Roy, 42 ans", "l'homme de 42 ans". */
  readonly age?: number;
  /** Of a nominal: what its office is of, folded: "sante" of "la ministre de la Santé". */
  readonly complement?: string;
  readonly standing?: Standing;
}
export interface PlaceMention extends MentionBase {
  readonly kind: "place";
  readonly form: MentionForm;
  /** Ids of the places of the gazetteer that it may be, likeliest first; empty where unknown. */
  readonly candidates: readonly string[];
  /** How likely each of the candidates is by itself, in powers of ten; none where nothing was weighed. */
  readonly scores?: readonly number[];
  readonly type: PlaceType;
}
export interface OrganizationMention extends MentionBase {
  readonly kind: "organization";
  readonly form: MentionForm;
  readonly type: OrganizationType;
  /** The full name where the text has an acronym or a capital city instead. */
  readonly standsFor: string | undefined;
  readonly candidates?: readonly OrganizationCandidate[] | undefined;
}

/** A body of the gazetteer under one name, borne `from` … `to` (EDTF); `country` is empty where there are several. */
export type OrganizationCandidate = Readonly<Record<"id" | "name" | "country" | "from" | "to", string>> & {
  readonly type: OrganizationType;
  readonly acronym: boolean;
};
export interface ThingMention extends MentionBase {
  readonly kind: "event" | "work" | "product";
  readonly form: MentionForm;
}
/** One office. `person` is the mention that it was said of, where grammar shows it. */
export interface RoleMention extends MentionBase {
  readonly kind: "role";
  readonly title: string;
  readonly portfolio: string | null;
  readonly organization: string | null;
  readonly territories: readonly string[];
  readonly gender: Gender;
  readonly person: Span | undefined;
}

/** A number or a range; one side alone for "plus de", "au plus" goes into `value` with `approximate`. */
export interface Measure {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}
export type Approximate = "about" | "atLeast" | "atMost" | null;

export interface AmountMention extends MentionBase, Measure {
  readonly kind: "amount";
  /** ISO 4217, `XXX` when it can't be known. */
  readonly currency: string;
  readonly currencySource: "stated" | "inferred";
  readonly approximate: Approximate;
  /** "year", "month", "week", "day", "hour", "person", or the French noun. */
  readonly per: string | null;
}
export interface PercentageMention extends MentionBase, Measure {
  readonly kind: "percentage";
}
export interface QuantityMention extends MentionBase, Measure {
  readonly kind: "quantity";
  readonly unit: string;
}
export interface DateMention extends MentionBase {
  readonly kind: "date";
  /** ISO 8601-2 (EDTF). */
  readonly value: string;
  readonly granularity: Granularity;
  readonly anchored: boolean;
}

export type NameMention = PersonMention | PlaceMention | OrganizationMention | ThingMention;
export type ValueMention = AmountMention | PercentageMention | QuantityMention | DateMention;
export type Mention = NameMention | ValueMention | RoleMention;

/** What the finders may know besides the text. */
export interface ReadingContext {
  /** Publication date or date-time, local to the publisher, in ISO 8601. */
  readonly publishedAt: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** Every country that the page's address, places and money speak for, the strongest first. */
  readonly countries?: readonly string[];
}

/** A finder proposes mentions in one layer. Adding one is one file and one line in `extract/index.ts`. */
export interface Finder {
  readonly name: string;
  find(layer: TextLayer, context: ReadingContext): Mention[];
}

/** A topic of the document with the evidence, in offsets of `TextLayer.text`. */
export interface TopicFinding {
  readonly id: string;
  readonly label: string;
  readonly broader: readonly string[];
  readonly iptc: readonly string[];
  readonly score: number;
  readonly evidence: readonly (Span & { readonly field: FieldName; readonly weight: number })[];
}

export interface Keyphrase {
  readonly text: string;
  readonly score: number;
}

/** One fact of the gazetteer. */
export interface PlaceFact {
  /** `geo:CA-QC-12`, `geo:FR-69123`. */
  readonly id: string;
  readonly name: string;
  readonly type: PlaceType;
  readonly code: string | undefined;
  readonly country: string;
  /** Ids of the places it lies in, nearest first. */
  readonly within: readonly string[];
  /** Size, for choosing between homonyms: population where known. */
  readonly weight: number;
  /** Other spellings. */
  readonly aliases: readonly string[];
}
