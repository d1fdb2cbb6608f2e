/** How an amount of the corpora is written down. */
import type { AmountMention } from "../../../src/types.js";

export type ExpectedAmount = Partial<
  Pick<AmountMention, "value" | "min" | "max" | "currency" | "currencySource" | "approximate" | "per">
>;
export interface AmountCase {
  readonly expected: ExpectedAmount;
  readonly country?: string;
  readonly spellings: readonly string[];
}

export const cad = (value: number, more: ExpectedAmount = {}): ExpectedAmount => ({
  value,
  currency: "CAD",
  ...more,
});
export const eur = (value: number, more: ExpectedAmount = {}): ExpectedAmount => ({
  value,
  currency: "EUR",
  ...more,
});

/** Sentences of one country's newspapers: each with its amounts in order, as the annotation guide writes values. */
export interface AmountSentences {
  readonly country: string | undefined;
  readonly countries?: readonly string[];
  readonly publishedAt?: string;
  /** "[…]" marks the spans; then "2200000 CAD", "~500000 CAD" about, ">" at least, "<" at most, "650 CAD/month", "2..3 EUR". */
  readonly sentences: readonly (readonly [marked: string, ...values: string[]])[];
}
