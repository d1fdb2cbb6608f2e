/** How a sentence with shares or quantities is written down: "[…]" marks each span, the values follow in order. */
export interface QuantitySentence {
  readonly marked: string;
  /** "12.5", "10..15" for a range; of a quantity its unit too: "300 km", "10..12 personne". */
  readonly values: readonly string[];
}

export const s = (marked: string, ...values: string[]): QuantitySentence => ({ marked, values });
