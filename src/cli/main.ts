#!/usr/bin/env node
/** The command `repere`: whatever is thrown ends here, as one line and an exit status. */
import { RepereError } from "../errors.js";
import { abortOutputs } from "./output.js";
import { run } from "./program.js";
import { EXIT, toStderr } from "./terminal.js";

/** `repere … | head`: who reads has read enough. Nothing went wrong. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  abortOutputs();
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  toStderr(`repere: standard output: ${error.message}`);
  process.exit(EXIT.refused);
});
// Without a reader for messages the records still count.
process.stderr.on("error", () => {});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (cause) {
  abortOutputs();
  const isUsage = cause instanceof RepereError && (cause.code === "USAGE" || cause.code === "UNSUPPORTED");
  toStderr(`repere: ${cause instanceof Error ? cause.message : String(cause)}`);
  if (process.env["REPERE_DEBUG"] && cause instanceof Error) process.stderr.write(`${cause.stack ?? ""}\n`);
  process.exitCode = isUsage ? EXIT.usage : EXIT.refused;
}
