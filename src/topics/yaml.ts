/**
 * The taxonomy's YAML → plain values, every scalar as text.
 * Our files have one shape, a list of topics with one line or one folded text a field; read directly, they cost a
 * twentieth of what the package takes, which is most of the start-up. Whatever else they hold goes to the package.
 */
import { RepereError } from "../errors.js";
import { readYaml, YamlFault } from "../text/yaml.js";

export interface TaxonomyFile {
  readonly name: string;
  readonly text: string;
}

/** The fault that a journalist makes: `fort: "PIB", croissance` is a string and something more. */
const QUOTE_HINT =
  "le fichier n'est pas du YAML. Une valeur ne commence ni par \" ni par * & ! % @ : écrivez «PIB» avec des guillemets français, ou « fort: > » et les termes à la ligne, en retrait. Pas de « : » suivi d'une espace dans les termes";

export function readTaxonomyYaml(file: TaxonomyFile): unknown {
  return readList(file.text) ?? readAny(file);
}

const FIELD = /^(- | {2})([a-z]+): (.*)$/;
const SKIPPED = /^\s*(?:#.*)?$/;
const IN_TEXT = /^ {4}/;
/** A value that YAML reads as it stands, or between plain double quotes. */
const PLAIN_VALUE = /^[\p{L}\p{N}«][^:#]*$/u;
const QUOTED_VALUE = /^"([^"\\]*)"$/;

/** A list of topics in the usual shape; undefined where it is in another. */
export function readList(text: string): Record<string, string>[] | undefined {
  const topics: Record<string, string>[] = [];
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (SKIPPED.test(line)) continue;
    const [, dash, key = "", written = ""] = FIELD.exec(line) ?? [];
    if (dash === "- ") topics.push({});
    const topic = topics.at(-1);
    if (dash === undefined || topic === undefined || key in topic) return undefined;
    const value = written.trim();
    if (value === ">") {
      const first = at + 1;
      while (IN_TEXT.test(lines[at + 1] ?? "")) at++;
      topic[key] = lines
        .slice(first, at + 1)
        .join(" ")
        .trim();
    } else if (PLAIN_VALUE.test(value)) topic[key] = value;
    else {
      const quoted = QUOTED_VALUE.exec(value)?.[1];
      if (quoted === undefined) return undefined;
      topic[key] = quoted;
    }
  }
  return topics.length === 0 ? undefined : topics;
}

export function readAny(file: TaxonomyFile): unknown {
  try {
    return readYaml(file.text);
  } catch (cause) {
    throw badYaml(file, cause, cause instanceof YamlFault ? cause.line : undefined);
  }
}

function badYaml({ name }: TaxonomyFile, cause: unknown, line?: number): RepereError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  const where = line === undefined ? name : `${name}:${line}`;
  return new RepereError("CONFIGURATION", `${QUOTE_HINT} (${detail})`, { where, cause });
}
