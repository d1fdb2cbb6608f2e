/** What one number and the unit beside it make. */
import type { CurrencyReading } from "./currencies.js";
import type { NumberGroup } from "./numbers.js";

export type Unit =
  | { readonly kind: "currency"; readonly currency: CurrencyReading }
  | { readonly kind: "percent" }
  | { readonly kind: "quantity"; readonly unit: string; readonly rule: "unit" | "noun" };

/** One number with the unit beside it, if any. */
export interface Reading {
  readonly number: NumberGroup;
  readonly unit: Unit | undefined;
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  /** What the unit multiplies the number by: 1e6 for "M$", 0.01 for "¢". */
  readonly factor: number;
  readonly rule: string;
}

export function made(
  number: NumberGroup,
  unit: Unit | undefined,
  endToken: number,
  end: number,
  factor: number,
  rule: string,
): Reading {
  const { firstToken, start } = number;
  return { number, unit, firstToken, endToken, start, end, factor, rule };
}
