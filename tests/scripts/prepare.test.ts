/** What makes a clone ready must notice every change, and cost nothing when there is none. */
import {
  cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync,
} from "node:fs"; // prettier-ignore
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inFolder, node, ROOT } from "../cli/run.js";

/** Typed by hand: the scripts are plain Node, so that they run before anything is installed. */
interface Prepare {
  isInstalled(folder: string): boolean;
  sourceStamp(folder: string): string;
}
const { isInstalled, sourceStamp } = (await import(
  new URL("../../scripts/prepare.mjs", import.meta.url).href
)) as Prepare;

/** A start that finds everything ready may take this much more than the command itself; the contract says 0.5 s. */
const MAX_OVERHEAD_SECONDS = 0.5;

describe("whether packages are installed", () => {
  const packages = {
    "": { name: "x" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/mac-only": { version: "1.0.0", optional: true },
  };
  const { "": _, "node_modules/mac-only": __, ...there } = packages;

  it.each([
    ["all that is needed", there, true],
    ["another version", { "node_modules/a": { version: "1.0.1" } }, false],
    ["a package missing", {}, false],
    ["nothing", undefined, false],
  ])("%s", (_, installed, expected) =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, "node_modules"));
      writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages }));
      const record = join(folder, "node_modules", ".package-lock.json");
      if (installed !== undefined) writeFileSync(record, JSON.stringify({ packages: installed }));
      expect(isInstalled(folder)).toBe(expected);
    }),
  );

  it("is asked again when the lockfile changes", () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, "node_modules"));
      writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages }));
      writeFileSync(join(folder, "node_modules", ".package-lock.json"), JSON.stringify({ packages: there }));
      expect(isInstalled(folder)).toBe(true);
      const changed = { ...packages, "node_modules/a": { version: "2.0.0" } };
      writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: changed }));
      expect(isInstalled(folder)).toBe(false);
    }));
});

describe("the stamp of the sources", () => {
  const withSources = (work: (folder: string) => void) =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, "src", "deep"), { recursive: true });
      mkdirSync(join(folder, "scripts"));
      for (const name of [
        "src/a.ts",
        "src/deep/b.ts",
        "tsconfig.json",
        "package.json",
        "scripts/build.mjs",
      ]) {
        writeFileSync(join(folder, name), "x");
      }
      work(folder);
    });

  it.each([
    ["a longer file", (folder: string) => writeFileSync(join(folder, "src/deep/b.ts"), "xy")],
    ["a file saved again", (folder: string) => utimesSync(join(folder, "src/a.ts"), 1, 1)],
    ["a new file", (folder: string) => writeFileSync(join(folder, "src/deep/c.css"), "x")],
    ["a new version", (folder: string) => writeFileSync(join(folder, "package.json"), "xy")],
  ])("changes with %s", (_, change) =>
    withSources((folder) => {
      const before = sourceStamp(folder);
      expect(sourceStamp(folder)).toBe(before);
      change(folder);
      expect(sourceStamp(folder)).not.toBe(before);
    }),
  );
});

describe("npm start on a clone", () => {
  const folder = mkdtempSync(join(tmpdir(), "repere-clone-"));
  const start = (args: readonly string[] = [], env: Record<string, string> = {}) =>
    node([join(folder, "scripts", "start.mjs"), ...args], { cwd: folder, env });
  const says = (stdout: string) => JSON.parse(stdout) as { args: string[]; cwd: string };

  // A clone as small as can be, with the real scripts: a command that tells how it was called.
  beforeAll(() => {
    for (const name of ["src/cli", "src/web", "scripts"]) mkdirSync(join(folder, name), { recursive: true });
    for (const name of ["package.json", "package-lock.json", "tsconfig.json"])
      cpSync(join(ROOT, name), join(folder, name));
    for (const name of ["start", "prepare", "build"]) {
      cpSync(join(ROOT, "scripts", `${name}.mjs`), join(folder, "scripts", `${name}.mjs`));
    }
    symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
    const main = "process.stdout.write(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() }));";
    writeFileSync(join(folder, "src/cli/main.ts"), main);
    writeFileSync(join(folder, "src/gone.ts"), "export const gone = 1;");
    writeFileSync(join(folder, "src/web/index.html"), "<!doctype html>");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("builds, to stderr, then runs the command: its output alone", async () => {
    const { status, stdout, stderr } = await start(["tag", "-"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "repere: building…\n" });
    expect(says(stdout).args).toEqual(["tag", "-"]);
    expect(existsSync(join(folder, "dist/web/index.html"))).toBe(true);
  });

  it("at once when all is ready", async () => {
    const bare = Math.min(
      ...(await Promise.all([1, 2, 3].map(() => node(["-e", "0"])))).map(({ seconds }) => seconds),
    );
    const runs = [await start(["x"]), await start(["x"]), await start(["x"])];
    for (const { stderr } of runs) expect(stderr).toBe("");
    expect(Math.min(...runs.map(({ seconds }) => seconds)) - bare).toBeLessThan(MAX_OVERHEAD_SECONDS);
  });

  it("without arguments, or with a port alone, shows the samples", async () => {
    expect(says((await start()).stdout).args).toEqual(["demo"]);
    expect(says((await start(["--port", "9000"])).stdout).args).toEqual(["demo", "--port", "9000"]);
    expect(says((await start(["--help"])).stdout).args).toEqual(["--help"]);
  });

  it("means files of the folder that it was called from", async () => {
    const cwd = join(folder, "src");
    expect(says((await start(["x"], { INIT_CWD: cwd, npm_lifecycle_event: "start" })).stdout).cwd).toBe(cwd);
    // Left by an npm further out: not ours.
    expect(says((await start(["x"], { INIT_CWD: cwd, npm_lifecycle_event: "test" })).stdout).cwd).toBe(
      folder,
    );
  });

  it("leaves nothing of a source that is gone", async () => {
    expect(existsSync(join(folder, "dist/gone.js"))).toBe(true);
    rmSync(join(folder, "src/gone.ts"));
    expect((await start(["x"])).status).toBe(0);
    expect(existsSync(join(folder, "dist/gone.js"))).toBe(false);
    expect(existsSync(join(folder, "dist/gone.d.ts"))).toBe(false);
  });

  it("two at once build once", async () => {
    writeFileSync(join(folder, "src/more.ts"), "export const more = 1;");
    const both = await Promise.all([start(["one"]), start(["two"])]);
    expect(both.map(({ stdout }) => says(stdout).args)).toEqual([["one"], ["two"]]);
    expect(both.filter(({ stderr }) => stderr.includes("repere: building…"))).toHaveLength(1);
  });

  it("a source that does not compile: said on stderr, status 1, no command run", async () => {
    writeFileSync(join(folder, "src/more.ts"), "export const more: string = 1;");
    const { status, stdout, stderr } = await start(["x"]);
    expect(stderr).toMatch(/src\/more\.ts\(1,14\): error TS2322[^]*repere: the build failed/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });
});

describe("the scripts of package.json", () => {
  it("exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    for (const name of ["start", "test"]) expect(scripts[name]).toBe(`node scripts/${name}.mjs`);
    expect(scripts["build"]).toBe("node scripts/prepare.mjs");
  });
});
