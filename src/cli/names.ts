/** The recognizer that `--names` and `--from` name: a file that `repere train names` wrote. */
import { readFileSync } from "node:fs";
import { RepereError } from "../errors.js";
import { decodeNames, type NamesModel } from "../extract/names/model/file.js";
import { createNameTagger, type NameTagger } from "../extract/names/model/tagger.js";

export function readNamesModel(flag: string, path: string): NamesModel {
  try {
    return decodeNames(readFileSync(path), path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new RepereError("USAGE", `${flag} ${path}: cannot be read: ${why}`, { where: path, cause });
  }
}

/** As an option of `createTagger`: nothing where the model of the package serves. */
export const namesFrom = (path: string | undefined): { names?: NameTagger } =>
  path === undefined ? {} : { names: createNameTagger(readNamesModel("--names", path)) };
