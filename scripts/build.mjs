/** Builds `dist`: compiles src and the tables of data, copies the page of src/web, makes the command executable. */
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** @returns {string | undefined} why it failed */
export function build({ root, quiet = false }) {
  const dist = join(root, "dist");
  const sources = filesOf(join(root, "src")).filter(
    (file) => !file.startsWith(`web${sep}`) && file.endsWith(".ts"),
  );
  const outputs = new Set(sources.map((file) => file.replace(/\.ts$/u, "")));

  // tsc writes only what changed since its record, so a file lost from dist would stay lost.
  if ([...outputs].some((file) => !existsSync(join(dist, `${file}.js`))))
    rmSync(join(dist, ".tsbuildinfo"), { force: true });
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const args = [tsc, "--pretty", String(!quiet && process.stderr.isTTY === true)];
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", 2],
    encoding: "utf8",
  });
  process.stderr.write(result.stdout ?? "");
  if (result.status !== 0) return "the build failed: tsc found the errors above";

  // What a source that is gone left behind would still be imported, tested and packed.
  for (const file of existsSync(dist) ? filesOf(dist) : []) {
    const stem = /^(.*?)(\.d\.ts|\.js)(\.map)?$/u.exec(file)?.[1];
    if (stem !== undefined && !file.startsWith(`web${sep}`) && !outputs.has(stem)) rmSync(join(dist, file));
  }
  rmSync(join(dist, "web"), { recursive: true, force: true });
  if (existsSync(join(root, "src", "web")))
    cpSync(join(root, "src", "web"), join(dist, "web"), { recursive: true });
  const failure = compileTables(root);
  if (failure !== undefined) return failure;
  const main = join(dist, "cli", "main.js");
  if (!existsSync(main)) return `the build failed: it made no ${relative(root, main)}`;
  chmodSync(main, 0o755);
  return undefined;
}

/** data/compiled is made of the text tables beside it, as dist is of src. */
function compileTables(root) {
  const script = join(root, "scripts", "compile-tables.ts");
  if (!existsSync(script)) return undefined;
  const { status } = spawnSync(process.execPath, ["--import", "tsx", script], {
    cwd: root,
    stdio: ["ignore", "ignore", 2],
  });
  return status === 0 ? undefined : "the build failed: scripts/compile-tables.ts found the error above";
}

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}
