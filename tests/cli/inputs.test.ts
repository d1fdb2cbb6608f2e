/** Files, folders and `-` as inputs, each with its kind; nothing is opened. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listInputs } from "../../src/cli/inputs.js";

const folder = mkdtempSync(join(tmpdir(), "repere-inputs-"));
mkdirSync(join(folder, "b"));
mkdirSync(join(folder, "empty"));
for (const name of [
  "a.txt",
  "page.html",
  "feed.xml",
  "t.csv.gz",
  "b/items.jsonl.gz",
  "b/x.ninjs",
  "b/y.tsv",
  "photo.jpg",
  "archive.gz",
  ".hidden.txt",
])
  // prettier-ignore
  writeFileSync(join(folder, name), "a");
afterAll(() => rmSync(folder, { recursive: true }));

describe("listInputs", () => {
  it("takes of a folder what it can read, each by its extension, gzipped or not", () => {
    const listed = listInputs([folder], undefined).map((input) =>
      "kind" in input ? [relative(folder, input.name), input.kind] : input.error.code,
    );
    expect(listed).toEqual([
      ["a.txt", "text"], ["b/items.jsonl.gz", "jsonl"], ["b/x.ninjs", "json"], ["b/y.tsv", "csv"],
      ["feed.xml", "feed"], ["page.html", "html"], ["t.csv.gz", "csv"],
    ]);
  }); // prettier-ignore
  it("believes what it is told over the extension", () => {
    expect(listInputs([join(folder, "feed.xml"), "-"], "html")).toMatchObject([{ kind: "html" }, { kind: "html", name: "stdin" }]); // prettier-ignore
  });
  it("says of a folder without any", () => {
    expect(listInputs([join(folder, "empty")], undefined)).toMatchObject([
      { error: { code: "UNREADABLE", message: /holds no file that is read/ } },
    ]);
  });
});
