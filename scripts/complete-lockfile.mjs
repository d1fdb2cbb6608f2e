/**
 * Writes into package-lock.json the optional packages of other platforms that npm left out.
 *
 * npm drops an optional package that the registry it asks cannot give (a mirror that holds one platform's binaries,
 * say), and `npm ci` then refuses the lockfile on every machine. Their versions are known: who needs them names them.
 * Usage: node scripts/complete-lockfile.mjs [--check]   after each `npm install`; --check only tells
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const FILE = fileURLToPath(new URL("../package-lock.json", import.meta.url));
const SYSTEMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];
/** How package names say the C library. */
const LIBRARIES = { gnu: "glibc", musl: "musl" };

if (process.argv.includes("--help")) {
  process.stdout.write(
    "node scripts/complete-lockfile.mjs [--check]\nAdds optional packages of other platforms that npm left out of the lockfile.\n",
  );
} else {
  const lock = JSON.parse(readFileSync(FILE, "utf8"));
  const missing = missingFrom(lock.packages);
  if (process.argv.includes("--check")) {
    if (missing.length > 0) {
      process.stderr.write(
        `package-lock.json lacks ${missing.length} optional packages, so \`npm ci\` would fail: node scripts/complete-lockfile.mjs\n`,
      );
      process.exit(1);
    }
  } else if (missing.length > 0) {
    const packages = { ...lock.packages, ...Object.fromEntries(missing) };
    const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en")));
    writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: sorted }, undefined, 2)}\n`);
    process.stdout.write(`package-lock.json: ${missing.length} optional packages added\n`);
  }
}

function missingFrom(packages) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      // Nested or hoisted: npm looks in both places.
      .filter(
        ([name]) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
      )
      .map(([name, version]) => [`node_modules/${name}`, entryOf(name, version, dev)]),
  );
}

function entryOf(name, version, dev) {
  const words = name.split(/[-/]/u);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = Object.entries(LIBRARIES).flatMap(([word, library]) =>
    words.includes(word) && os.includes("linux") ? [library] : [],
  );
  // Anything else would be fetched on this machine too, and must be looked at by a person.
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+$/u.test(version))
    throw new Error(`${name}@${version}: for which platform?`);
  return { version, cpu, ...(dev ? { dev } : {}), ...(libc.length > 0 ? { libc } : {}), optional: true, os };
}
