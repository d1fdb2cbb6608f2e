/** Sentences in which nothing of the kind may be found, by kind. As much care as the positive tables. */
import { NO_AMOUNT } from "./negatives-amounts.corpus.js";
import { NO_DATE } from "./negatives-dates.corpus.js";
import { NO_PERCENTAGE } from "./negatives-percentages.corpus.js";
import { NO_QUANTITY } from "./negatives-quantities.corpus.js";
import type { ValueMention } from "../../../src/types.js";

export const NEGATIVES: Readonly<Record<ValueMention["kind"], readonly string[]>> = {
  amount: NO_AMOUNT,
  percentage: NO_PERCENTAGE,
  quantity: NO_QUANTITY,
  date: NO_DATE,
};
