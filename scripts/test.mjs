/**
 * `npm test`: on any clone, installs and builds if needed, then runs every check in order and stops at the first
 * that fails, with its name. Arguments go to vitest: `npm test -- tests/cli`.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fail, prepare, root } from "./prepare.mjs";

prepare();
process.chdir(root);

const bin = (packageName, file) => [process.execPath, join(root, "node_modules", packageName, file)];
const dataChecks = readdirSync(join(root, "scripts"))
  .filter((name) => /^check-.*\.ts$/u.test(name))
  .sort()
  .map((name) => [name.replace(".ts", ""), [process.execPath, "--import", "tsx", join("scripts", name)]]);

/** Quick ones first, so that the commonest slip is told soonest. */
const checks = [
  [
    "lockfile (whole, for every platform)",
    [process.execPath, join("scripts", "complete-lockfile.mjs"), "--check"],
  ],
  ["lint (oxlint)", bin("oxlint", "bin/oxlint")],
  [
    "format (prettier --check; npm run format mends it)",
    [...bin("prettier", "bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
  ],
  ["types (tsc)", [...bin("typescript", "bin/tsc"), "--noEmit", "-p", "tests"]],
  ["types of the page (tsc)", [...bin("typescript", "bin/tsc"), "--noEmit", "-p", "tests/web"]],
  ["nothing unused (knip)", [...bin("knip", "bin/knip.js"), "--no-progress"]],
  ["package (publint)", [...bin("publint", "src/cli.js"), "--strict"]],
  ...dataChecks,
  [
    "tests (vitest)",
    [...bin("vitest", "vitest.mjs"), "run", "--config", "tests/vitest.config.ts", ...process.argv.slice(2)],
  ],
];

for (const [name, [command, ...args]] of checks) {
  const started = performance.now();
  process.stdout.write(`▶ ${name}\n`);
  const { status, signal } = spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) fail(`npm test failed at: ${name} (${signal ?? `status ${status}`})`);
  // vitest's own summary stays the last thing said.
  if (!name.startsWith("tests"))
    process.stdout.write(`✓ ${name}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
