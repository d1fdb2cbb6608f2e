/** One row of data/gazetteer/places.tsv while it is being compiled. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly code?: string;
  readonly country: string;
  /** Ids, nearest first. */
  readonly within: readonly string[];
  readonly weight?: number;
  readonly aliases?: readonly string[];
}

/** Where no population is known. */
export const cells = (text: string | undefined, separator: string): string[] =>
  (text ?? "").split(separator).filter((part) => part !== "");
