/** `repere serve`, and what `npm start` alone does: the bundled samples as a table, then the service. */
import { asRepereError, RepereError } from "../errors.js";
import { createTagger, type Tagger } from "../tagger.js";
import type { TagRecord } from "../types.js";
import { readGazetteers, watchGazetteers } from "./gazetteers.js";
import { readProfiles } from "./profiles.js";
import { readSamples, type SampleFile } from "./samples.js";
import { serve } from "./serve.js";
import { EXIT, isTerminal, palette, toStderr, toStdout } from "./terminal.js";

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly profile?: readonly string[];
  readonly gazetteer?: readonly string[];
}

type Tagged = SampleFile & { readonly record: TagRecord };

export async function serveCommand(options: ServeOptions, version: string): Promise<number> {
  const paths = options.gazetteer ?? [];
  const tagger = createTagger({
    profiles: readProfiles(options.profile),
    gazetteers: readGazetteers(paths),
  });
  const watcher = watchGazetteers(paths, tagger.useGazetteers, toStderr);
  try {
    return await listen(tagger, await tagSamples(tagger), options, version);
  } finally {
    watcher.close();
  }
}

export async function demoCommand(options: ServeOptions, version: string): Promise<number> {
  const tagger = createTagger();
  const samples = await tagSamples(tagger);
  const { overview } = await import("./formats/overview.js");
  await toStdout(overview(samples, palette("auto", isTerminal.stdout())));
  return listen(tagger, samples, options, version);
}

async function tagSamples(tagger: Tagger): Promise<Tagged[]> {
  const tagged: Tagged[] = [];
  for (const sample of readSamples()) {
    const article = { text: sample.text };
    const record = await tagger
      .tag(article)
      .catch((error: unknown) => tagger.errorRecord(asRepereError(error), article));
    tagged.push({ ...sample, record });
  }
  return tagged;
}

async function listen(
  tagger: Tagger,
  tagged: readonly Tagged[],
  { host, port }: ServeOptions,
  version: string,
): Promise<number> {
  const samples = tagged.map(({ name, text, record }) => ({
    id: name.replace(/\.txt$/u, ""),
    title: record.title ?? name,
    text,
  }));
  try {
    await serve({ host, port, tagger, samples, version, log: toStderr });
  } catch (cause) {
    if (
      cause instanceof RepereError &&
      cause.where === "--port" &&
      process.env["npm_lifecycle_event"] === "start"
    ) {
      throw new RepereError(
        "USAGE",
        `${cause.message} (npm start -- --port ${port + 1}, or REPERE_PORT=${port + 1} npm start)`,
        { cause },
      );
    }
    throw cause;
  }
  return EXIT.ok;
}
