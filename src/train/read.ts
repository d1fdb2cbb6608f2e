/** Files and folders of labelled text → documents. Formats go by extension; what cannot be read costs itself alone. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { OffsetUnit } from "../record-offsets.js";
import { readBratPair } from "./brat.js";
import { readConll } from "./conll.js";
import type { Intake, LabelledText } from "./intake.js";
import { readJsonLines } from "./jsonl.js";

const LABELLED_FORMATS = ".ann with .txt (brat), .conll .conllu .bio .iob .iob2 .tsv (CoNLL), .jsonl .ndjson";

const CONLL = /\.(?:conll|conllu|conll03|bio|iob|iob2|bioes|bilou|tsv)$/i;
const JSONL = /\.(?:jsonl|ndjson)$/i;
const BRAT = /\.(?:ann|txt)$/i;

/** @param unit of the offsets in JSONL; where it is left out, each text's own spans decide */
export function readLabelledTexts(
  paths: readonly string[],
  unit: OffsetUnit | undefined,
  intake: Intake,
): LabelledText[] {
  const texts: LabelledText[] = [];
  for (const path of paths)
    try {
      if (!statSync(path).isDirectory()) texts.push(...readFile(path, unit, intake));
      else {
        const files = labelledFilesIn(path);
        if (files.length === 0)
          intake.refuse("UNREADABLE", path, `no labelled text in this folder; expected ${LABELLED_FORMATS}`);
        for (const file of files) texts.push(...readFile(file, unit, intake));
      }
    } catch (cause) {
      intake.fail(path, cause);
    }
  return texts;
}

/** A `.txt` counts with its `.ann` only: a folder may hold texts that are still to be labelled. */
function labelledFilesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (name) => !basename(name).startsWith("."),
  );
  const isLabelled = (name: string): boolean => /\.ann$/i.test(name) || CONLL.test(name) || JSONL.test(name);
  return names.filter(isLabelled).sort().map((name) => join(folder, name)); // prettier-ignore
}

function readFile(file: string, unit: OffsetUnit | undefined, intake: Intake): LabelledText[] {
  try {
    if (CONLL.test(file)) return readConll(withoutMark(readUtf8(file)), file, intake);
    if (JSONL.test(file)) return readJsonLines(withoutMark(readUtf8(file)), file, unit, intake);
    if (!BRAT.test(file)) {
      intake.refuse("UNSUPPORTED", file, `no labelled text by its name; expected ${LABELLED_FORMATS}`);
      return [];
    }
    const [text, annotations] = [file.slice(0, -4) + ".txt", file.slice(0, -4) + ".ann"];
    for (const part of [text, annotations])
      if (!existsSync(part)) {
        intake.refuse("UNREADABLE", file, `brat wants ${basename(part)} beside it`);
        return [];
      }
    return [
      readBratPair(
        readUtf8(text),
        readUtf8(annotations),
        { where: text, annotationsAt: annotations },
        intake,
      ),
    ];
  } catch (cause) {
    intake.fail(file, cause);
    return [];
  }
}

/** A mark stays in brat's texts, whose offsets count it. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function readUtf8(file: string): string {
  const bytes = readFileSync(file);
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new Error("the text is not UTF-8", { cause });
  }
}
