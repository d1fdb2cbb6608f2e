/** `repere train names`: a model of names goes on learning from a newsroom's own labelled texts. */
import { existsSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { RepereError } from "../errors.js";
import { ALL } from "../evaluation/name-counts.js";
import { f1 } from "../evaluation/count.js";
import type { OffsetUnit } from "../record-offsets.js";
import { loadNamesModel } from "../resources.js";
import { cardOf, figuresTable } from "../train/card.js";
import { createKindOf, Intake, type LabelledText } from "../train/intake.js";
import { distinct, heldOut, namesWithinWords, retrainNames, toDocument } from "../train/names.js";
import { readLabelledTexts } from "../train/read.js";
import { readNamesModel } from "./names.js";
import { EXIT, toStderr, toStdout } from "./terminal.js";

export interface TrainOptions {
  /** `base` (the model that ships), or a file. */
  readonly from: string;
  readonly output: string;
  /** A share of the documents from 0 to a half, or a path. */
  readonly dev: string;
  readonly epochs: number;
  readonly seed: number;
  readonly card?: string;
  readonly type?: readonly string[];
  readonly offsets?: OffsetUnit;
  readonly quiet?: boolean;
}

/** More faults than this are counted, not told. */
const MAX_TOLD = 20;
const MOST_HELD_OUT = 0.5;

export async function trainCommand(paths: readonly string[], options: TrainOptions): Promise<number> {
  const card = options.card ?? `${options.output.replace(/\.bin$/, "")}.md`;
  for (const [flag, path] of [["--output", options.output], ["--card", card]] as const) checkOutput(flag, path); // prettier-ignore
  if (resolve(card) === resolve(options.output)) throw usage("--card", card, "is the model's own file");
  const tell = (text: string): void => {
    if (options.quiet !== true) toStderr(`repere: ${text}`);
  };
  const intake = new Intake(createKindOf(options.type));
  const base = options.from === "base" ? loadNamesModel() : readNamesModel("--from", options.from);
  const { train, dev } = readAll(paths, options, intake);
  tellFaults(intake, tell);
  if (train.length === 0)
    throw new RepereError("UNREADABLE", "no labelled text to learn from: nothing is written");
  const [learned, asked] = [train.map(toDocument), dev.map(toDocument)];
  const cut = namesWithinWords([...learned, ...asked]);
  if (cut > 0) intake.note("names that begin or end within a word", cut);
  for (const [what, count] of intake.notes) tell(`left out: ${count} × ${what}`);

  const result = await retrainNames(learned, asked, base, { ...options, onProgress: tell });
  if (result.filled.length > 0)
    tell(`nobody labelled ${result.filled.join(", ")}: the base's own answers stood in`);
  writeWhole(options.output, result.bytes);
  writeWhole(card, cardOf({
    output: options.output, paths, base: options.from, baseVersion: base.version, epochs: options.epochs, seed: options.seed,
    dev: options.dev, train: learned, heldOut: asked, refused: intake.faults.length, notes: intake.notes, result,
  })); // prettier-ignore
  await toStdout(
    `${asked.length === 0 ? "" : `${figuresTable(result)}\n\n`}${options.output}: version ${result.version}, learned from ${learned.length} documents, ${asked.length} held out; card: ${card}\n`,
  );
  const [before, after] = [result.before.get(ALL), result.after.get(ALL)];
  if (before !== undefined && after !== undefined && f1(after) <= f1(before))
    tell("on the documents held out the new model is no better than its base: label more, or keep the base");
  return intake.faults.length > 0 ? EXIT.refused : EXIT.ok;
}

function readAll(
  paths: readonly string[],
  { dev, offsets }: TrainOptions,
  intake: Intake,
): { train: LabelledText[]; dev: LabelledText[] } {
  const texts = distinct(readLabelledTexts(paths, offsets, intake));
  const share = Number(dev);
  if (dev.trim() !== "" && Number.isFinite(share)) {
    if (share < 0 || share > MOST_HELD_OUT)
      throw new RepereError("USAGE", `--dev ${dev}: expected a share from 0 to ${MOST_HELD_OUT}, or a path`);
    return heldOut(texts, share);
  }
  if (!existsSync(dev)) throw usage("--dev", dev, "expected a share from 0 to 0.5, or a path that exists");
  const own = distinct(readLabelledTexts([dev], offsets, intake));
  // What is asked must not have been learned.
  const asked = new Set(own.map(contentOf));
  return { train: texts.filter((text) => !asked.has(contentOf(text))), dev: own };
}

const contentOf = ({ fields }: LabelledText): string => fields.map(({ text }) => text).join("\n\n");

function tellFaults({ faults }: Intake, tell: (text: string) => void): void {
  for (const { message } of faults.slice(0, MAX_TOLD)) tell(message);
  if (faults.length > MAX_TOLD) tell(`and ${faults.length - MAX_TOLD} more faults`);
}

/** Before the training, which takes minutes. */
function checkOutput(flag: string, path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw usage(flag, path, "is a folder; expected a file");
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw usage(flag, path, "its folder does not exist");
}

/** The file appears whole or not at all. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw usage("--output", path, cause instanceof Error ? cause.message : String(cause));
  }
}

const usage = (flag: string, path: string, message: string): RepereError =>
  new RepereError("USAGE", `${flag} ${path}: ${message}`);
