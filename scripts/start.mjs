/**
 * `npm start`: makes the clone ready, then runs the command line in this very process.
 * Without arguments (or with --port alone): tags the bundled samples, shows them and serves the page.
 * With arguments: `npm start -- tag page.txt` is `repere tag page.txt`.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepare, root } from "./prepare.mjs";

const given = process.argv.slice(2);
const isDemo = given.length === 0 || /^--port(=|$)/u.test(given[0]);
prepare({ quiet: !isDemo });

// npm runs scripts from the package's root; file arguments mean the folder that the caller stands in.
const callerFolder = process.env.INIT_CWD;
if (process.env.npm_lifecycle_event === "start" && callerFolder && process.cwd() === root)
  process.chdir(callerFolder);

const main = join(root, "dist", "cli", "main.js");
process.argv = [process.execPath, main, ...(isDemo ? ["demo", ...given] : given)];
await import(pathToFileURL(main).href);
