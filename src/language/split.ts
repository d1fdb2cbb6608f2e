/**
 * A page in two languages: a French article that quotes English stays whole, a French version beside another one is
 * kept alone, and what is mostly in another language is left to be skipped.
 */
import { fold } from "../text/fold.js";
import type { Article, Document, Language, Note, Segment } from "../types.js";
import { detectLanguage, mayBeForeign } from "./detect.js";
import { detectParagraphs } from "./paragraphs.js";

/** Less of the letters in French than this, and the page is another language's. */
const LEAST_FRENCH = 0.3;
/** So much of another language, said by nobody, is a version and no quotation. */
const VERSION_SHARE = 0.3;
/** With the same names and numbers, so much is a translation, quotation marks or not. */
const TRANSLATION_SHARE = 0.2;
const SAME_NAMES = 0.5;
/** Fewer names than this may be the same by chance. */
const MIN_NAMES = 3;
/** Below this share of another language nothing is weighed: one quotation more or less. */
const NOTHING_FOREIGN = 0.05;

/** A paragraph that is somebody's words begins with a quotation mark or the dash of speech. */
const SPEECH = /^\s*(?:["“”«‘']|[—–-]\s)/u;
/** Names inside sentences, and numbers: what a translation keeps. */
const KEPT_BY_TRANSLATION = /(?<=[\p{Ll},;]\s)\p{Lu}[\p{L}\p{M}'-]{2,40}|\d{1,12}(?:[.,]\d{1,12})?/gu;

export interface LanguageSplit {
  /** Of what is kept. */
  readonly language: Language;
  /** Whether each paragraph is kept. */
  readonly kept: readonly boolean[];
  /** The language of what is not kept, where the page is bilingual. */
  readonly other: string | undefined;
}

/** What of an article is in French: all of it, one of two versions, or nothing (`language` then says which one it is). */
export function splitByLanguage(title: string | undefined, paragraphs: readonly string[]): LanguageSplit {
  const whole = detectLanguage(title, paragraphs.join("\n"));
  const all = { language: whole, kept: paragraphs.map(() => true), other: undefined };
  if (whole.code === "fr" && !paragraphs.some(mayBeForeign)) return all;
  const codes = detectParagraphs(paragraphs).map(({ code }) => code);
  const shares = sharesOf(paragraphs, codes);
  const french = shares.get("fr") ?? 0;
  const [other, most] = [...shares].reduce(
    (best, one) => (one[0] !== "fr" && one[1] > best[1] ? one : best),
    ["und", 0],
  );
  const foreign = 1 - french;
  if (french === 0 || foreign < NOTHING_FOREIGN) return all;
  if (french < LEAST_FRENCH)
    return whole.code === "fr" ? { ...all, language: { code: other, confidence: most } } : all;
  const inFrench = codes.map((code) => code === "fr");
  const part = (isWanted: boolean): string[] => paragraphs.filter((_, at) => inFrench[at] === isWanted);
  const [own, others] = [part(true), part(false)];
  const isTranslated = foreign >= TRANSLATION_SHARE && haveSameNames(own, others);
  const isVersion = foreign >= VERSION_SHARE && !areSpeech(others);
  if (!isTranslated && foreign > french && areSpeech(own))
    return { ...all, language: { code: other, confidence: most } };
  const language = french > 0.9 && whole.code === "fr" ? whole : detectLanguage(title, own.join("\n"));
  if (isTranslated || isVersion) return { language: asFrench(language, french), kept: inFrench, other };
  return { ...all, language: asFrench(language, french) };
}

/** Each paragraph was French; together they can't be less. */
const asFrench = ({ code, confidence }: Language, share: number): Language => ({
  code: "fr",
  confidence: code === "fr" ? confidence : Math.round(share * 100) / 100,
});

/** The share of the letters by language; what no one can tell counts for none. */
function sharesOf(paragraphs: readonly string[], codes: readonly string[]): ReadonlyMap<string, number> {
  const letters = new Map<string, number>();
  let total = 0;
  codes.forEach((code, at) => {
    const { length = 0 } = paragraphs[at] ?? "";
    if (code === "und") return;
    letters.set(code, (letters.get(code) ?? 0) + length);
    total += length;
  });
  return new Map([...letters].map(([code, count]) => [code, count / total]));
}

function areSpeech(paragraphs: readonly string[]): boolean {
  let said = 0;
  let all = 0;
  for (const paragraph of paragraphs) {
    all += paragraph.length;
    if (SPEECH.test(paragraph)) said += paragraph.length;
  }
  return said * 2 >= all;
}

/** Whether the smaller part's names and numbers come back in the other part. */
function haveSameNames(one: readonly string[], two: readonly string[]): boolean {
  const [few, many] = [namesOf(one), namesOf(two)].sort((a, b) => a.size - b.size);
  if (few === undefined || many === undefined || few.size < MIN_NAMES) return false;
  const same = [...few].filter((name) => many.has(name)).length;
  return same >= SAME_NAMES * few.size;
}

const namesOf = (paragraphs: readonly string[]): ReadonlySet<string> =>
  new Set(paragraphs.flatMap((paragraph) => paragraph.match(KEPT_BY_TRANSLATION) ?? []).map(fold));

/** Language names of CLDR; made at first use, since most pages are in one language. */
let languageNames: Intl.DisplayNames | undefined;

function bilingualNote(other: string, isCut: boolean): Note {
  languageNames ??= new Intl.DisplayNames("fr", { type: "language", fallback: "code" });
  const name = other === "und" ? "une autre langue" : (languageNames.of(other) ?? other);
  const rest = isCut
    ? "seule la partie française a été gardée"
    : "le texte donné dans « body » est gardé tel quel, l’autre langue comprise";
  return { code: "bilingual", message: `Page bilingue (français et ${name}) : ${rest}.` };
}

/** Between the paragraphs of a cleaned body. */
const PARAGRAPH_BREAK = "\n\n";
const BREAKS = /\n+/;

/**
 * A document's language, and the document with its French part alone where it is bilingual. What the publisher says of
 * an article is believed; what a page says of itself (`document.language`) only where the text can't tell. A body given
 * as such is never cut, since offsets refer to it.
 */
export function keepFrench(
  { language: stated, body: givenBody }: Pick<Article, "language" | "body">,
  document: Document,
): { readonly document: Document; readonly language: Language } {
  if (stated !== undefined) return { document, language: { code: stated, confidence: 1 } };
  const { title, body } = document;
  const paragraphs = body.split(givenBody === undefined ? PARAGRAPH_BREAK : BREAKS);
  const { language, kept, other } = splitByLanguage(title, paragraphs);
  if (language.code === "und" && document.language !== undefined)
    return { document, language: { code: document.language, confidence: 0.5 } };
  if (other === undefined) return { document, language };
  const isCut = givenBody === undefined;
  const notes = [...(document.notes ?? []), bilingualNote(other, isCut)];
  const rest = isCut ? withoutParagraphs(document, paragraphs, kept) : {};
  return { language, document: Object.freeze({ ...document, ...rest, notes }) };
}

/** The body of the kept paragraphs, its segments moved along: offsets still lead back to the page. */
function withoutParagraphs(
  { segments }: Pick<Document, "segments">,
  paragraphs: readonly string[],
  kept: readonly boolean[],
): Pick<Document, "body" | "segments"> {
  const parts: string[] = [];
  const moved: Segment[] = segments.filter(({ field }) => field !== "body");
  const inBody = segments.filter(({ field }) => field === "body");
  let next = 0;
  let start = 0;
  let length = 0;
  paragraphs.forEach((paragraph, at) => {
    const end = start + paragraph.length;
    const isKept = kept[at] === true;
    const shift = length + (parts.length > 0 ? PARAGRAPH_BREAK.length : 0) - start;
    for (let segment = inBody[next]; segment !== undefined && segment.end <= end; segment = inBody[++next])
      if (isKept) moved.push({ ...segment, start: segment.start + shift, end: segment.end + shift });
    if (isKept) {
      parts.push(paragraph);
      length = end + shift;
    }
    start = end + PARAGRAPH_BREAK.length;
  });
  return { body: parts.join(PARAGRAPH_BREAK), segments: moved };
}
