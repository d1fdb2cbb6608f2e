/** brat standoff (`.txt` + `.ann`) → labelled spans. Offsets are UTF-16, as WiNER has them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface BratSpan {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface BratDocument {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly BratSpan[];
}

const LINE = /^T\d+\t(\S+) (\d+) (\d+)\t(.*)$/;

/** Every annotated text below a folder, in the order of the names. */
export function readBrat(folder: string): BratDocument[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".txt"),
  );
  return names.sort().flatMap((name): BratDocument[] => {
    const annotations = join(folder, name.replace(/\.txt$/, ".ann"));
    if (!existsSync(annotations)) return [];
    const text = readFileSync(join(folder, name), "utf8");
    const spans = readFileSync(annotations, "utf8").split("\n").flatMap(parseLine);
    return [{ name, text, spans }];
  });
}

function parseLine(line: string): BratSpan[] {
  const match = LINE.exec(line);
  if (match === null) return [];
  const [, type = "", start = "", end = "", text = ""] = match;
  return [{ type, start: Number(start), end: Number(end), text }];
}

/** Spans that lie in no other of these types. */
export function outermost(spans: readonly BratSpan[], types: ReadonlySet<string>): BratSpan[] {
  const kept = spans.filter(({ type }) => types.has(type));
  return kept.filter(
    (span) =>
      !kept.some(
        (other) =>
          other !== span &&
          other.start <= span.start &&
          other.end >= span.end &&
          other.end - other.start > span.end - span.start,
      ),
  );
}
