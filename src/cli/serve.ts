/** `repere serve`: the HTTP API and the page, until Ctrl-C or SIGTERM. */
import { createApp, type Fault, type Sample } from "../service/app.js";
import { listen } from "../service/server.js";
import type { Tagger } from "../tagger.js";

export interface ServeOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly tagger: Tagger;
  /** Pages that the page offers to try. */
  readonly samples?: readonly Sample[];
  readonly version?: string;
  /** Gets one line at a time, without its line end. */
  readonly log?: (line: string) => void;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Resolves when the service has stopped; rejects, with the flag to change, when it cannot start. */
export async function serve(options: ServeOptions): Promise<void> {
  const { host, port, tagger, samples = [], version, log = () => {} } = options;
  const app = createApp({
    tagger,
    samples,
    ...(version === undefined ? {} : { version }),
    onFault: (fault) => log(faultLine(fault)),
  });
  const { url, stop } = await listen(app, { host, port });
  log(`Repère listens on ${url} (Ctrl-C stops it)`);
  const signal = await nextSignal();
  log(`${signal}: finishing what is in flight`);
  await stop();
}

/** The first signal only: a second one ends the process as it would any other. */
function nextSignal(): Promise<string> {
  return new Promise((resolve) => {
    const heard = (signal: string): void => {
      for (const name of SIGNALS) process.off(name, heard);
      resolve(signal);
    };
    for (const name of SIGNALS) process.on(name, heard);
  });
}

/** One line, so that a log stays one line an event; the stack follows the message within it. */
function faultLine({ requestId, request, error }: Fault): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `fault in ${requestId} (${request}): ${text.replaceAll(/\s*\n\s*/gu, " | ")}`;
}
