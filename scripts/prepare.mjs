/**
 * Makes a clone ready to run, with nothing but Node and the npm registry: installs the packages of the lockfile
 * and builds `dist`, each only when needed. When nothing is to be done it costs some milliseconds.
 * Everything it and its children say goes to stderr, so that a command's own output stays alone on stdout.
 */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MIN_NODE = [20, 19];
const LOCK_WAIT_MS = 200;

/** @param {{ quiet?: boolean, force?: boolean, buildToo?: boolean }} [options] quiet: children are heard only when they fail */
export function prepare({ quiet = false, force = false, buildToo = true } = {}) {
  checkNode();
  const installs = () => !isInstalled(root);
  const builds = () => buildToo && (force || !isCompiled(root) || builtStamp(root) !== sourceStamp(root));
  if (!installs() && !builds()) return;
  // Two starts at once (`npm start … | npm start …`) on a fresh clone: the second waits for the first.
  withLock(join(root, ".repere"), () => {
    if (installs()) install(quiet);
    if (builds()) {
      // Taken before the build: a file saved meanwhile makes the next start build again.
      const stamp = sourceStamp(root);
      say("repere: building…");
      const failure = build({ root, quiet });
      if (failure) fail(failure);
      writeFileSync(join(root, "dist", ".stamp"), stamp);
    }
  });
}

/** Runs a program of this repository with its output on stderr; on failure in quiet mode, shows what it said. */
export function runToStderr(command, args, { quiet = false, cwd = root } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", 2, 2],
  });
  if (result.status !== 0 && quiet)
    process.stderr.write(Buffer.concat([result.stdout ?? Buffer.alloc(0), result.stderr ?? Buffer.alloc(0)]));
  if (result.error) process.stderr.write(`${result.error.message}\n`);
  return result.status ?? 1;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1])) return;
  fail(
    `Node ${MIN_NODE.join(".")} or later is needed; this is ${process.versions.node}. See https://nodejs.org`,
  );
}

function install(quiet) {
  say("repere: installing packages…");
  // Flags, not the environment: `npm --silent start` and NODE_ENV=production would hide errors and leave out tsc.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const status = npm?.endsWith(".js")
    ? runToStderr(process.execPath, [npm, ...args], { quiet })
    : runToStderr(process.platform === "win32" ? "npm.cmd" : "npm", args, { quiet });
  if (status !== 0)
    fail(
      `npm ci failed (status ${status}): the packages could not be installed. Is the npm registry reachable?`,
    );
  writeFileSync(join(root, "node_modules", ".repere-stamp"), lockStamp(root));
}

/**
 * Whether node_modules holds what the lockfile says. The stamp is the quick answer; without it (someone ran
 * `npm ci` or `npm install` by hand) npm's own record of what it installed is compared, package by package.
 */
export function isInstalled(folder) {
  const stampFile = join(folder, "node_modules", ".repere-stamp");
  const stamp = lockStamp(folder);
  if (readIfThere(stampFile) === stamp) return true;
  const record = readIfThere(join(folder, "node_modules", ".package-lock.json"));
  if (record === undefined) return false;
  const installed = JSON.parse(record).packages ?? {};
  const wanted = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  for (const [path, { version, optional }] of Object.entries(wanted)) {
    if (path === "") continue;
    const there = installed[path];
    // Optional packages are those of other platforms: npm leaves them out.
    if (there === undefined ? optional !== true : there.version !== version) return false;
  }
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // A read-only install works as well; it is only compared again next time.
  }
  return true;
}

const lockStamp = (folder) =>
  createHash("sha256")
    .update(readFileSync(join(folder, "package-lock.json")))
    .digest("hex");
const builtStamp = (folder) => readIfThere(join(folder, "dist", ".stamp"));

/** A cheap fingerprint of all that the build reads: path, size and time of change of each file. */
export function sourceStamp(folder) {
  const hash = createHash("sha256");
  const add = (file) => {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(folder, file)}\0${size}\0${mtimeMs}\n`);
  };
  const walk = (directory) => {
    const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    for (const entry of entries) {
      if (entry.isDirectory()) walk(join(directory, entry.name));
      else add(join(directory, entry.name));
    }
  };
  walk(join(folder, "src"));
  for (const part of COMPILED_FROM) if (existsSync(join(folder, part))) walk(join(folder, part));
  for (const name of ["tsconfig.json", "package.json", join("scripts", "build.mjs")]) add(join(folder, name));
  return hash.digest("hex");
}

/** What data/compiled is made of. */
const COMPILED_FROM = ["data/gazetteer", "data/lexicon", "data/authority", "scripts/tables"];
const isCompiled = (folder) =>
  !existsSync(join(folder, "scripts", "compile-tables.ts")) ||
  existsSync(join(folder, "data", "compiled", "tables.bin"));

function withLock(directory, work) {
  const lock = join(directory, "prepare.lock");
  const mine = `${lock}.${process.pid}`;
  mkdirSync(directory, { recursive: true });
  // Linked, not written: the lock is there with its owner's number or not at all.
  writeFileSync(mine, String(process.pid));
  for (let waited = false; ; waited = true) {
    try {
      linkSync(mine, lock);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
    const owner = readIfThere(lock);
    if (owner !== undefined && !isAlive(Number(owner))) rmSync(lock, { force: true });
    else if (!waited) say("repere: waiting for another start to finish installing and building…");
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOCK_WAIT_MS);
  }
  rmSync(mine, { force: true });
  const release = () => rmSync(lock, { force: true });
  process.once("exit", release);
  try {
    work();
  } finally {
    release();
    process.removeListener("exit", release);
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  }
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

export function fail(message) {
  say(`repere: ${message}`);
  process.exit(1);
}

// `npm run build`: this very program.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  prepare({ force: true });
  say(`repere: built ${join(root, "dist")}`);
}
