/** `node scripts/run.mjs evaluate …`: makes the clone ready, then runs scripts/evaluate.ts in this very process. */
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { fail, prepare, root } from "./prepare.mjs";

const [name, ...args] = process.argv.slice(2);
if (name === undefined) fail("usage: node scripts/run.mjs NAME [argument…]");
prepare({ quiet: true });
const { register } = await import("tsx/esm/api");
register();
const file = join(root, "scripts", `${name}.ts`);
process.argv = [process.execPath, file, ...args];
await import(pathToFileURL(file).href);
