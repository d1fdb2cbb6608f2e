/** Gazetteers named on the command line: read at the start, read again when they change. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readGazetteers, watchGazetteers } from "../../src/cli/gazetteers.js";

function table(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), "repere-gazetteer-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "noms.csv");
  writeFileSync(path, content);
  return path;
}
const one = (name: string): string => `kind,name\nplace,${name}\n`;

describe("gazetteers of the command line", () => {
  it("are read in Windows-1252 as well", () => {
    const path = table("");
    writeFileSync(path, Buffer.from(one("Aréna Gisèle-Roy"), "latin1"));
    expect(readGazetteers([path])[0]?.places[0]?.name).toBe("Aréna Gisèle-Roy");
  });
  it("are refused by name where they cannot be read", () => {
    expect(() => readGazetteers(["/nowhere/x.csv"])).toThrow("--gazetteer /nowhere/x.csv: cannot be read");
  });
  it("are read again when they change, and kept where the new one has a fault", async () => {
    const path = table(one("Amos"));
    const used: string[] = [];
    const told: string[] = [];
    const watcher = watchGazetteers(
      [path],
      ([first]) => used.push(first?.places[0]?.name ?? ""),
      (line) => told.push(line),
      20,
    );
    onTestFinished(() => watcher.close());
    const until = async (isThere: () => boolean): Promise<void> => {
      for (let tries = 0; tries < 250 && !isThere(); tries++)
        await new Promise((resolve) => setTimeout(resolve, 20));
    };
    // The first look at a file only notes how it is.
    await new Promise((resolve) => setTimeout(resolve, 200));
    writeFileSync(path, one("Rouyn"));
    await until(() => used.length > 0);
    expect(used).toEqual(["Rouyn"]);
    writeFileSync(path, "kind,name\nville,Val-d'Or\n");
    await until(() => told.some((line) => line.includes("not read")));
    expect(used).toEqual(["Rouyn"]);
    expect(told.at(-1)).toContain("noms.csv:2 : colonne kind");
  });
});
