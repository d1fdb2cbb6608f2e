/** `repere evaluate`: scores the tagger on labelled pages. */
import { RepereError } from "../errors.js";
import { evaluate, listMisses, table } from "../evaluation/index.js";
import { readGold } from "../evaluation/files.js";
import { createTagger } from "../tagger.js";

export interface EvaluateOptions {
  readonly format?: string;
  /** Layers whose differences are listed one by one. */
  readonly misses?: readonly string[];
}

/** Prints a table (or JSON) to standard output; resolves to the exit status. */
export async function evaluateCommand(paths: readonly string[], options: EvaluateOptions): Promise<number> {
  if (paths.length === 0) {
    throw new RepereError(
      "USAGE",
      "evaluate needs a labelled page or a folder of them: repere evaluate tests/gold",
    );
  }
  const tagger = createTagger();
  const scores = await evaluate(paths.flatMap(readGold), (article) => tagger.tag(article));
  if (options.format === "json") {
    const counts = Object.fromEntries(scores.counts);
    process.stdout.write(JSON.stringify({ counts, misses: scores.misses }, undefined, 2) + "\n");
    return 0;
  }
  process.stdout.write(table(scores) + "\n");
  if (options.misses !== undefined)
    process.stdout.write("\n" + listMisses(scores.misses, options.misses) + "\n");
  return 0;
}
