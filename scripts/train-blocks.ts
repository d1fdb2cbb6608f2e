/** `node scripts/run.mjs train-blocks`: learns `data/model/blocks.json` from the labelled pages of the corpus. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { namesOf, observationsOf, TEMPLATES, type Sight } from "../src/clean/attributes.js";
import { contextOf, type Context } from "../src/clean/context.js";
import { createDecoder } from "../src/clean/decode.js";
import { splitParagraphs } from "../src/clean/lines.js";
import { observe } from "../src/clean/features.js";
import type { HtmlParagraph } from "../src/clean/html/index.js";
import { readGold } from "../src/evaluation/files.js";
import { columnsOf, FORMAT, parseModel, type ModelFile } from "../src/model/file.js";
import { train, type Sequence, type Trained } from "./blocks/crf.js";
import { partTexts, storyTexts, type LabelledText } from "./blocks/data.js";
import { htmlTexts, isOnlyScored } from "./blocks/html.js";
import { markedUp } from "./blocks/markup.js";
import { variantsOf } from "./blocks/variants.js";
import { confusionOf, showConfusion } from "./blocks/confusion.js";

const HELP = `Usage: node scripts/run.mjs train-blocks [options]

Learns what the cleaner knows of blocks from data/corpus/train and data/corpus/layouts, scores it on data/corpus/dev and
the dev stories, and writes data/model/blocks.json. The test part is never read.

  --check        learns again and fails where the file would differ by more than rounding
  --dry          scores without writing
  --holdout      learns nothing from the pages of layouts that have HTML, and scores those too
  --misses       lists each wrong block of the dev part
  --set KEY=N    another value for an option of the training: epochs, rate, l2, drop, dropHints, gaps, parts,
                 mixes, html, markup, styles, twins, layouts, rare
  --help         this text`;

const FILE = fileURLToPath(new URL("../data/model/blocks.json", import.meta.url));
/** Tuned on dev and on the dev stories; docs/cleaning.md has the figures of what was tried. */
const OPTIONS = {
  epochs: 14,
  rate: 0.02,
  l2: 1,
  drop: 0.6,
  dropHints: 0.7,
  gaps: 0.15,
  parts: 0.15,
  mixes: 0.3,
  html: 1,
  markup: 0.6,
  styles: 2,
  twins: 0.7,
  layouts: 0.5,
  rare: 3,
};
/** Steps of the integers that weights are stored in. */
const UNIT = 1 / 2048;
/** A row that says less than this is left out. */
const MIN_WEIGHT = 0.02;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const options = { ...OPTIONS };
for (const [at, arg] of args.entries()) {
  if (arg !== "--set") continue;
  const [key = "", value = ""] = (args[at + 1] ?? "").split("=");
  if (!Object.hasOwn(options, key)) throw new Error(`--set: unknown option ${key}`);
  options[key as keyof typeof options] = Number(value);
}

/** With what the markup says, where there is any. */
function sightsOf({ text, items }: LabelledText): Sight[] {
  const features = items.map(({ paragraph }) => observe(text, paragraph));
  const context = contextOf(features);
  return features.map((one, at) => ({
    features: one,
    context: context[at] as Context,
    hints: (items[at]?.paragraph as Partial<HtmlParagraph> | undefined)?.hints,
  }));
}

/** What a reader without markup has of an HTML page. */
const withoutHints = (page: LabelledText): LabelledText => ({
  ...page,
  slug: `${page.slug}:text`,
  items: page.items.map((item) => {
    const { start, end, lines, gap } = item.paragraph;
    return { ...item, paragraph: { start, end, lines, gap } };
  }),
});

/** With --holdout, the pages of `layouts` that have HTML teach nothing: on them markup is seen for the first time. */
const heldOut = new Set(
  args.includes("--holdout") ? htmlTexts("layouts").map(({ source }) => source.slug) : [],
);
const layouts = new Set(partTexts("layouts").filter(({ slug }) => !heldOut.has(slug) && !isOnlyScored(slug)));
const pages = [...partTexts("train"), ...layouts];
const htmlPages = [
  ...htmlTexts("train"),
  ...htmlTexts("layouts").filter(({ source: { slug } }) => !heldOut.has(slug) && !isOnlyScored(slug)),
];
const variants = [
  ...variantsOf(partTexts("train"), options),
  ...variantsOf([...layouts], options).map((one) => ({ ...one, weight: one.weight * options.layouts })),
  ...htmlPages.flatMap((page) => [
    { page, weight: options.html, isOriginal: true },
    { page: withoutHints(page), weight: options.html / 2, isOriginal: false },
  ]),
  // Few pages of the corpus have markup: the others are given some, in many styles; and a twin that lost it again.
  ...pages.flatMap((page, index) =>
    Array.from({ length: options.styles }, (_, style) => {
      const marked = markedUp(page, 1 + index * options.styles + style);
      const weight = options.markup / options.styles;
      return [
        { page: marked, weight, isOriginal: false },
        { page: withoutHints(marked), weight: weight * options.twins, isOriginal: false },
      ];
    }).flat(),
  ),
].map(({ page, weight, isOriginal }) => {
  const sights = sightsOf(page);
  return { page, sights, observations: observationsOf(sights), weight, isOriginal };
});

// A word that only a page or two has says nothing about others.
const pagesWith = new Map<string, number>();
for (const { observations, isOriginal } of variants)
  for (const name of new Set(observations.flat()))
    if (isOriginal || name.startsWith("h")) pagesWith.set(name, (pagesWith.get(name) ?? 0) + 1);
const words = [...pagesWith].filter(([name, count]) => /^(?:w|h-?1?):/.test(name) && count >= options.rare);
const rowNames = [...TEMPLATES.flatMap(namesOf), ...words.map(([name]) => name).sort()];
const rowOf = new Map(rowNames.map((name, row) => [name, row]));

const stateNames = [
  ...new Set(variants.flatMap(({ page: { items } }) => items.map(({ zone, label }) => `${zone}:${label}`))),
].sort();
const stateOf = new Map(stateNames.map((name, state) => [name, state]));
const columnNames = [...new Set(stateNames.flatMap(columnsOf))].sort();

const ZONES = ["head", "title", "meta", "body", "tail"];
const zone = (state: number): number => ZONES.indexOf(stateNames[state]?.split(":")[0] ?? "");
const isText = (state: number): boolean => /^body:(?:body|subhead)$/.test(stateNames[state] ?? "");
const BODY = ZONES.indexOf("body");

const sequences = variants.map(({ page, sights, observations, weight }): Sequence => ({
  rows: observations.map((names) => Int32Array.from(names.flatMap((name) => rowOf.get(name) ?? []))),
  kinds: Uint8Array.from(sights, ({ features }) => (features.paragraph.gap ? 1 : 0)),
  gold: Uint8Array.from(page.items, ({ zone, label }) => stateOf.get(`${zone}:${label}`) as number),
  weight,
}));

const started = performance.now();
const trained = train(
  sequences,
  {
    rows: rowNames.length,
    width: columnNames.length,
    columns: stateNames.map((name) => columnsOf(name).map((part) => columnNames.indexOf(part))),
    kinds: 2,
    // The zones follow one another; one title; the text begins and ends with text; a page without text is none.
    mayStep: (from, to) =>
      zone(from) <= zone(to) &&
      !(zone(from) === 1 && zone(to) === 1) &&
      !(zone(from) < BODY && zone(to) > BODY) &&
      !(zone(from) < BODY && zone(to) === BODY && !isText(to)) &&
      !(zone(from) === BODY && zone(to) > BODY && !isText(from)),
    mayStart: (state) => zone(state) < BODY || isText(state),
    mayEnd: (state) => zone(state) > BODY || isText(state),
  },
  {
    ...options,
    batch: 8,
    // Names of classes lie more often than words do.
    dropOf: (row) => (rowNames[row]?.startsWith("h") === true ? options.dropHints : options.drop),
    onEpoch: (epoch, loss) =>
      console.error(
        `epoch ${epoch}: loss ${loss.toFixed(1)}, ${((performance.now() - started) / 1000).toFixed(0)} s`,
      ),
  },
);

const text = JSON.stringify(fileOf(trained)) + "\n";
const decode = createDecoder(parseModel(text, FILE));
for (const [name, texts] of [
  ["dev", partTexts("dev")],
  ["dev stories", storyTexts()],
  ["dev HTML", htmlTexts("dev")],
  ...(heldOut.size === 0
    ? []
    : ([
        ["held-out HTML", htmlTexts("layouts")],
        ["held-out HTML without its markup", htmlTexts("layouts").map(withoutHints)],
      ] as const)),
  ["dev HTML without its markup", htmlTexts("dev").map(withoutHints)],
] as const) {
  const confusion = confusionOf(texts, (page) => decode(sightsOf(page)));
  console.log(`\n${name}: ${texts.length} pages\n${showConfusion(confusion)}`);
  if (args.includes("--misses")) console.log(confusion.misses.join("\n"));
}
console.log(`\ntests/gold: text exact on ${goldExact().join(" of ")} pages`);
console.log(
  `\n${sequences.length} sequences of ${pages.length} pages, ${stateNames.length} states, ${(text.length / 1024).toFixed(0)} kB`,
);
if (args.includes("--check")) {
  const same = nearlySame(JSON.parse(readFileSync(FILE, "utf8")) as ModelFile, JSON.parse(text) as ModelFile);
  console.log(
    same ? "data/model/blocks.json is what the corpus gives" : "data/model/blocks.json differs: train again",
  );
  process.exitCode = same ? 0 : 1;
} else if (!args.includes("--dry")) {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, text);
}

/** On how many of the labelled pages of tests/gold the text is exactly what they say, and how many there are. */
function goldExact(): [number, number] {
  const cases = readGold(fileURLToPath(new URL("../tests/gold", import.meta.url))).filter(
    ({ expected: { body, status } }) => body !== undefined && status === "tagged",
  );
  const exact = cases.filter(({ source, expected }) => {
    const items = splitParagraphs(source).map((paragraph) => ({ paragraph }));
    const labels = decode(
      sightsOf({ slug: "", text: source, items: items as unknown as LabelledText["items"] }),
    );
    const body = items.flatMap(({ paragraph }, at) =>
      /^(?:body|subhead)$/.test(labels[at]?.label ?? "")
        ? [paragraph.lines.map(({ start, end }) => source.slice(start, end)).join(" ")]
        : [],
    );
    return body.join("\n\n") === expected.body?.join("\n\n");
  });
  return [exact.length, cases.length];
}

function fileOf({ weights, chain }: Trained): ModelFile {
  const width = columnNames.length;
  const kept = rowNames.flatMap((name, row) => {
    const own = weights.subarray(row * width, (row + 1) * width);
    return own.some((weight) => Math.abs(weight) >= MIN_WEIGHT) ? [{ name, own }] : [];
  });
  const bytes = Buffer.alloc(kept.length * width * 2);
  for (const [row, { own }] of kept.entries())
    for (const [column, weight] of own.entries())
      bytes.writeInt16LE(
        Math.max(-32768, Math.min(32767, Math.round(weight / UNIT))),
        (row * width + column) * 2,
      );
  const scores = (list: Float64Array): (number | null)[] =>
    Array.from(list, (score) => (score === -Infinity ? null : Math.round(score * 1000) / 1000));
  const body = {
    states: stateNames,
    columns: columnNames,
    rows: kept.map(({ name }) => name),
    unit: UNIT,
    weights: bytes.toString("base64"),
    starts: scores(chain.starts),
    ends: scores(chain.ends),
    steps: chain.steps.map(scores),
  };
  const version = createHash("sha256").update(JSON.stringify(body)).digest("hex").slice(0, 12);
  return { format: FORMAT, version, ...body };
}

/** Sums of floating-point numbers may differ in their last digits from one processor to the next. */
function nearlySame(a: ModelFile, b: ModelFile): boolean {
  if (a.rows.join() !== b.rows.join() || a.states.join() !== b.states.join()) return false;
  const [left, right] = [Buffer.from(a.weights, "base64"), Buffer.from(b.weights, "base64")];
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 2)
    if (Math.abs(left.readInt16LE(at) - right.readInt16LE(at)) * UNIT > MIN_WEIGHT) return false;
  return true;
}
