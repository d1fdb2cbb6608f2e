/** `repere evaluate`: scores the tagger on labelled files. */
import { RepereError } from "../errors.js";

export interface EvaluateOptions {
  readonly format?: string;
}

export function evaluateCommand(_paths: readonly string[], _options: EvaluateOptions): Promise<number> {
  return Promise.reject(
    new RepereError("USAGE", "evaluate comes with a later release; until then: npm run evaluate"),
  );
}
