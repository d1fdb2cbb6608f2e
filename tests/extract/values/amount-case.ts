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
