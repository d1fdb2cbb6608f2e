/** What `repere` understands. Commands load their modules when they run: `--help` reads no model. */
import { readFileSync } from "node:fs";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { RepereError } from "../errors.js";
import { charsetOf } from "../ingest/charsets.js";
import { isIsoDate, isIsoMonth } from "../ingest/iso-date.js";
import { INPUT_KINDS } from "../ingest/kinds.js";
import { OFFSET_UNITS } from "../record-offsets.js";
import { FORMATS, LATER_FORMATS } from "./formats/index.js";
import { EXAMPLES } from "./examples.js";
import type { EvaluateOptions } from "./evaluate.js";
import type { SchemaName } from "./schema.js";
import type { ServeOptions } from "./service.js";
import type { TagOptions } from "./tag.js";
import type { TrainOptions } from "./train.js";
import { EXIT, helpToStderr, isTerminal, safeText } from "./terminal.js";

const SHELLS = ["bash", "zsh", "fish"] as const;
const MAX_PORT = 65_535;

/** Runs a command line; resolves to the exit status. */
export async function run(argv: readonly string[]): Promise<number> {
  let status: number = EXIT.ok;
  const program = createProgram((result) => (status = result));
  try {
    await program.parseAsync(argv, { from: "user" });
    return status;
  } catch (cause) {
    // commander has said already what is wrong; help and version that were asked for are no error.
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.ok : EXIT.usage;
    throw cause;
  }
}

function createProgram(done: (status: number) => void): Command {
  const version = readVersion();
  const program = new Command("repere")
    .description("Reads French-language news and says who, where, how much, when and what about.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print the help of a command")
    .configureOutput({ outputError: (text, write) => write(safeText(text.replace(/^error: /u, "repere: "))) })
    .showHelpAfterError("(repere --help says more)")
    .exitOverride();

  const command = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .addHelpText("after", `\nExamples:\n${EXAMPLES[name.split(" ")[0] ?? ""] ?? ""}`)
      .showHelpAfterError(`(repere ${name} --help says more)`);

  const tag = command("tag", "tag articles: files, folders, or standard input (-)")
    .argument(
      "[file...]",
      "by extension: .txt a page as scraped, .html a page, .json .jsonl .ndjson articles, .xml .rss .atom a feed, .csv .tsv a table; each also as .gz",
    )
    .addOption(
      choice(
        "--input <kind>",
        "what the input is, whatever its name says (standard input: text)",
        INPUT_KINDS,
      ),
    )
    .addOption(
      new Option(
        "--charset <name>",
        "encoding of the inputs, where it is known to be other than what is detected, e.g. windows-1252",
      ).argParser(toCharset),
    )
    .addOption(
      new Option("--published-at <date>", "reference date for articles that have none").argParser(toDate),
    )
    .addOption(
      new Option(
        "--fetched-at <date-time>",
        'when the pages were fetched, where the input does not say it: "il y a 3 heures" counts from it',
      ).argParser(toDateTime),
    )
    .addOption(
      new Option("--country <code>", "country for articles that do not say it, e.g. CA").argParser(toCountry),
    )
    .addOption(
      choice(
        "--format <format>",
        "default: what --out is named, else pretty on a terminal, else jsonl",
        FORMATS,
        LATER_FORMATS,
      ),
    )
    .option("--out <path>", "write to this file, which appears whole or not at all")
    .addOption(choice("--offsets <unit>", "unit of start and end", OFFSET_UNITS).default("utf16"))
    .option("--map", "say where title and body stood on the page as received (jsonl, json)")
    .addOption(profileOption())
    .addOption(gazetteerOption())
    .option("--names <path>", "find names by this model, which `repere train names` wrote")
    .addOption(
      choice(
        "--explain <what>",
        "instead of tags: why each block of a page got its label, or each mention with the rule that found it",
        ["blocks", "mentions"],
      ),
    )
    .option("--no-body", "leave the article's text out of the records")
    .addOption(
      choice("--color <when>", "colours of the pretty format", ["auto", "always", "never"]).default("auto"),
    )
    .addOption(
      new Option("--jobs <count>", "accepted; for now articles are tagged in one process").argParser(toCount),
    )
    .option(
      "-q, --quiet",
      "no progress, no line for a refused article (its record and the exit status still tell)",
    )
    .addOption(new Option("--resume").hideHelp())
    .action(async (files: string[], options: TagOptions & { resume?: boolean }) => {
      if (options.resume) throw new RepereError("USAGE", "--resume comes with a later release");
      if (files.length === 0 && isTerminal.stdin()) {
        helpToStderr(
          `${tag.helpInformation()}\nrepere: nothing to read; name a file, or pipe an article in (repere tag < page.txt)\n`,
        );
        return done(EXIT.usage);
      }
      if (options.explain !== undefined)
        return done(await (await import("./explain.js")).explainCommand(files, options.explain, options));
      const { tagCommand } = await import("./tag.js");
      return done(await tagCommand(files, options));
    });

  command("serve", "serve the HTTP API and the web page until Ctrl-C")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .addOption(portOption())
    .addOption(profileOption())
    .addOption(gazetteerOption())
    .action(async (options: ServeOptions) =>
      done(await (await import("./service.js")).serveCommand(options, version)),
    );

  command("schema", "print the JSON Schema of what goes in and what comes out")
    .addArgument(new Argument("[name]", "one of the two; both when left out").choices(["article", "record"]))
    .action(async (name: SchemaName | undefined) =>
      done(await (await import("./schema.js")).schemaCommand(name)),
    );

  command("evaluate", "score the tagger on labelled files")
    .argument("[path...]", "labelled files or folders")
    .option("--format <format>", "table or json")
    .action(async (paths: string[], options: EvaluateOptions) =>
      done(await (await import("./evaluate.js")).evaluateCommand(paths, options)),
    );

  command("train", "teach the recognizer of names from labelled texts of your own (docs/training-names.md)")
    .addArgument(new Argument("<what>", "what learns").choices(["names"]))
    .argument("<path...>", "labelled files or folders: brat (.ann with .txt), CoNLL (.conll), JSONL (.jsonl)")
    .option("--from <path>", "the model to begin from: base (the one that ships), or a file", "base")
    .option("--output <path>", "write the model to this file", "names.bin")
    .option("--dev <path>", "documents held out to choose and to measure by: a share, or a path", "0.2")
    .addOption(
      new Option("--epochs <count>", "rounds through the texts; the best is kept")
        .default(6)
        .argParser(toCount),
    )
    .addOption(new Option("--seed <number>", "another order of learning").default(1).argParser(toCount))
    .option(
      "--card <path>",
      "write what was learned from what, and how well (default: the output's name, .md)",
    )
    .addOption(
      new Option("--type <FROM=TO>", "take names of a type as a kind, or none; may be repeated").argParser(
        (pair: string, given: readonly string[] = []) => [...given, pair],
      ),
    )
    .addOption(
      choice("--offsets <unit>", "unit of start and end in JSONL (default: as the texts show)", OFFSET_UNITS),
    )
    .option("-q, --quiet", "no progress and no line for a fault")
    .action(async (_what: "names", paths: string[], options: TrainOptions) =>
      done(await (await import("./train.js")).trainCommand(paths, options)),
    );

  command("worker", "take articles from the shared queue (comes with a later release)").action(async () =>
    done(await (await import("./worker.js")).workerCommand()),
  );

  command("completion", "print a completion script for your shell")
    .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
    .action(async (shell: (typeof SHELLS)[number]) =>
      done(await (await import("./completion.js")).completionCommand(shell, program)),
    );

  program
    .command("demo", { hidden: true })
    .description("tag the bundled samples, show them and serve: what `npm start` does")
    .addOption(portOption())
    .action(async ({ port }: { port: number }) =>
      done(await (await import("./service.js")).demoCommand({ host: "127.0.0.1", port }, version)),
    );

  return program;
}

function profileOption(): Option {
  return new Option(
    "--profile <path>",
    "what a newsroom says of its own pages (docs/cleaning.md); may be repeated",
  ).argParser((path: string, given: readonly string[] = []) => [...given, path]);
}

function gazetteerOption(): Option {
  return new Option(
    "--gazetteer <path>",
    "names of your own, in a CSV table (docs/gazetteer.md); may be repeated",
  ).argParser((path: string, given: readonly string[] = []) => [...given, path]);
}

function portOption(): Option {
  return new Option("--port <number>", "port; 0 takes a free one")
    .env("REPERE_PORT")
    .default(8080)
    .argParser(toPort);
}

/** One of these words; `later` are words of the contract whose release is to come. */
function choice(
  flags: string,
  description: string,
  values: readonly string[],
  later: readonly string[] = [],
): Option {
  return new Option(flags, description).choices(values).argParser((word) => {
    if (values.includes(word)) return word;
    if (later.includes(word))
      throw new InvalidArgumentError(`${word} comes with a later release; today: ${values.join(", ")}.`);
    throw new InvalidArgumentError(`Allowed choices are ${values.join(", ")}.`);
  });
}

function toCharset(text: string): string {
  if (charsetOf(text) !== undefined) return text;
  throw new InvalidArgumentError(
    "Expected an encoding: utf-8, windows-1252, iso-8859-15, macintosh, utf-16le…",
  );
}

function toDate(text: string): string {
  if (isIsoDate(text) || isIsoMonth(text)) return text;
  throw new InvalidArgumentError(
    "Expected a date that exists, in ISO 8601: 2020-08-22 or 2020-08-22T09:00:00-04:00.",
  );
}

function toDateTime(text: string): string {
  if (isIsoDate(text) && text.includes(":")) return text;
  throw new InvalidArgumentError("Expected a date with its time, in ISO 8601: 2020-08-22T09:00:00-04:00.");
}

/** Codes that `Intl` names though they stand for no country: the unknown, the world's pseudo-locales, unions. */
const NO_COUNTRIES = new Set(["ZZ", "XA", "XB", "EU", "EZ", "UN", "QO"]);

function toCountry(text: string): string {
  const code = text.toUpperCase();
  const isCountry =
    /^[A-Z]{2}$/u.test(code) &&
    !NO_COUNTRIES.has(code) &&
    new Intl.DisplayNames("en", { type: "region", fallback: "none" }).of(code) !== undefined;
  if (isCountry) return code;
  throw new InvalidArgumentError("Expected a country in ISO 3166-1 alpha-2: CA, FR, BE, CH, SN…");
}

function toCount(text: string): number {
  if (/^[1-9]\d{0,3}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number from 1.");
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= MAX_PORT) return port;
  throw new InvalidArgumentError(`Expected a whole number from 0 to ${MAX_PORT}.`);
}

/** From dist/cli as from src/cli, the package lies two folders up. */
function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
