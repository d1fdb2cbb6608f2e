/**
 * What a step is, and how an ordered list of them becomes a pipeline (the list itself is `pipeline.ts`).
 * A step computes from its inputs and changes nothing; `run` alone writes. The order is checked when built.
 */
import { RepereError } from "./errors.js";
import type {
  Article, Document, Entity, Keyphrase, Language, Mention, TextLayer, TopicFinding,
} from "./types.js"; // prettier-ignore
import type { PlaceHit } from "./extract/gazetteer.js";
import type { TaggedName } from "./extract/names/sequence-tagger.js";

/** Everything known of one article, filled in step by step. */
export interface Analysis {
  readonly article: Article;
  /** The article as cleaned, in whatever languages it stands. */
  readonly cleaned: Document;
  /** The same, of a page in two languages the French part alone. */
  readonly document: Document;
  readonly language: Language;
  /** Title (when there is one), then body. */
  readonly layers: readonly TextLayer[];
  /** What the tagger of names found. */
  readonly names: readonly TaggedName[];
  /** Names of the gazetteer standing in the text, before anything is decided. */
  readonly hits: readonly PlaceHit[];
  readonly country: string | undefined;
  /** Every country that the page's address, places and money speak for, the strongest first. */
  readonly countries: readonly string[];
  /** The document's date of publication with the offset of its country, where it has an hour. */
  readonly publishedAt: string | undefined;
  /** The date of the last change, in the same way. */
  readonly modifiedAt: string | undefined;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly topics: readonly TopicFinding[];
  readonly keyphrases: readonly Keyphrase[];
  readonly fingerprint: string;
}
type Key = keyof Analysis;

interface StepOf<Result> {
  readonly name: string;
  readonly requires: readonly Key[];
  readonly assigns: readonly Key[];
  readonly run: (known: Analysis) => Result;
}
export type Step = StepOf<Partial<Analysis>>;
/** A step that may answer later: what a caller plugs in may ask a service. */
export type LateStep = StepOf<Partial<Analysis> | Promise<Partial<Analysis>>>;

/** A step that can read only what it requires and must return all that it assigns: checked by the compiler. */
export function step<R extends Key, A extends Key>(
  name: string,
  requires: readonly R[],
  assigns: readonly A[],
  run: (known: Pick<Analysis, R>) => Pick<Analysis, A>,
): Step {
  return Object.freeze({ name, requires, assigns, run });
}

export function lateStep<R extends Key, A extends Key>(
  name: string,
  requires: readonly R[],
  assigns: readonly A[],
  run: (known: Pick<Analysis, R>) => Pick<Analysis, A> | Promise<Pick<Analysis, A>>,
): LateStep {
  return Object.freeze({ name, requires, assigns, run });
}

/** A list of steps that can run; refused where one requires what none before it assigns. */
export interface Pipeline {
  readonly steps: readonly Step[];
  run(known: Partial<Analysis>): Partial<Analysis>;
}

/** The same where a step may answer later. */
export interface LatePipeline {
  readonly steps: readonly LateStep[];
  run(known: Partial<Analysis>): Promise<Partial<Analysis>>;
}

export function createPipeline(given: readonly Key[], steps: readonly Step[]): Pipeline {
  checkOrder(given, steps);
  return Object.freeze({
    steps: Object.freeze([...steps]),
    run(start: Partial<Analysis>) {
      const state = { ...start };
      for (const { run } of steps) Object.assign(state, run(state as Analysis));
      return state;
    },
  });
}

export function createLatePipeline(given: readonly Key[], steps: readonly LateStep[]): LatePipeline {
  checkOrder(given, steps);
  return Object.freeze({
    steps: Object.freeze([...steps]),
    async run(start: Partial<Analysis>) {
      const state = { ...start };
      for (const { run } of steps) {
        const found = run(state as Analysis);
        // What answers at once is not waited for: a turn of the event loop a step would be the tax of all for one.
        Object.assign(state, found instanceof Promise ? await found : found);
      }
      return state;
    },
  });
}

function checkOrder(given: readonly Key[], steps: readonly LateStep[]): void {
  const known = new Set<Key>(given);
  for (const { name, requires, assigns } of steps) {
    for (const key of requires) {
      if (!known.has(key))
        throw new RepereError(
          "CONFIGURATION",
          `step ${name} requires ${key}, which no step before it assigns`,
        );
    }
    for (const key of assigns) {
      if (known.has(key)) throw new RepereError("CONFIGURATION", `step ${name} assigns ${key} a second time`);
      known.add(key);
    }
  }
}
