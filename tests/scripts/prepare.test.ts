/** What makes a clone ready must notice every change, and cost nothing when there is none. */
import { cpSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { built, inFolder, node, ROOT, SAMPLE } from "../cli/run.js";

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
const START = join(ROOT, "scripts", "start.mjs");

beforeAll(built, 120_000);

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
  ])("%s in node_modules: %s", (_, installed, expected) =>
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

describe("npm start", () => {
  it("with arguments runs the command: its output alone, and at once when all is ready", async () => {
    const [direct, started] = [
      await node([join(ROOT, "dist/cli/main.js"), "--version"]),
      await node([START, "--version"]),
    ];
    expect(started).toMatchObject({ status: 0, stdout: direct.stdout, stderr: "" });
    expect(started.seconds - direct.seconds).toBeLessThan(MAX_OVERHEAD_SECONDS);
  });

  it("means files of the folder that it was called from", () =>
    inFolder(async (folder) => {
      cpSync(SAMPLE, join(folder, "page.txt"));
      const env = { INIT_CWD: folder, npm_lifecycle_event: "start" };
      const { status, stdout } = await node([START, "tag", "page.txt"], { cwd: ROOT, env });
      expect(stdout).toContain('"status":"tagged"');
      expect(status).toBe(0);
    }));
});

describe("the scripts of package.json", () => {
  it("exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    for (const name of ["start", "test", "build"]) expect(scripts[name]).toBe(`node scripts/${name}.mjs`);
  });
});
