/** `repere tag` on good input and on hostile input: what it writes, what it says, how it ends. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { TagRecord } from "../../src/types.js";
import { built, inFolder, MAIN, node, repere, SAMPLE } from "./run.js";

beforeAll(built, 120_000);

const BODY =
  "Le gouvernement du Québec accorde 2,2 millions de dollars aux pêcheurs de Rimouski, a annoncé mardi le ministre.";
const line = (fields: object) => `${JSON.stringify(fields)}\n`;
const records = (stdout: string): TagRecord[] =>
  stdout
    .split("\n")
    .filter((text) => text !== "")
    .map((text) => JSON.parse(text) as TagRecord);

describe("good input", () => {
  it("a page becomes one line of JSON, and nothing else is said", async () => {
    const { status, stdout, stderr } = await repere(["tag", SAMPLE]);
    const [record, ...others] = records(stdout);
    expect({ status, stderr, others }).toEqual({ status: 0, stderr: "", others: [] });
    expect(record).toMatchObject({ schema: "repere/1", status: "tagged", language: { code: "fr" } });
    for (const { mentions } of record?.entities ?? []) {
      for (const { field, start, end, text } of mentions)
        expect(record?.[field]?.slice(start, end)).toBe(text);
    }
  });

  it("standard input, named or not, gives the same record as the file", async () => {
    const input = readFileSync(SAMPLE);
    const [file, named, unnamed] = await Promise.all([
      repere(["tag", SAMPLE]),
      repere(["tag", "-"], { input }),
      repere(["tag"], { input }),
    ]);
    expect(named.stdout).toBe(file.stdout);
    expect(unnamed.stdout).toBe(file.stdout);
  });

  it("a folder is all its files of a known kind, in order", () =>
    inFolder(async (folder) => {
      mkdirSync(join(folder, "b"));
      writeFileSync(
        join(folder, "c.jsonl"),
        line({ id: "third", body: BODY }) + line({ id: "fourth", body: BODY }),
      );
      writeFileSync(join(folder, "b", "x.json"), line({ id: "second", body: BODY }));
      writeFileSync(join(folder, "a.json"), line({ id: "first", body: BODY }));
      writeFileSync(join(folder, "notes.md"), "not an article");
      const { status, stdout } = await repere(["tag", folder]);
      expect(records(stdout).map(({ id }) => id)).toEqual(["first", "second", "third", "fourth"]);
      expect(status).toBe(0);
    }));

  it("--published-at dates what has no date, and never what has one", async () => {
    const input = line({ id: "a", body: BODY }) + line({ id: "b", body: BODY, publishedAt: "2019-01-15" });
    const { stdout } = await repere(["tag", "--input", "jsonl", "--published-at", "2020-08-22"], { input });
    expect(records(stdout).map(({ publishedAt }) => publishedAt)).toEqual(["2020-08-22", "2019-01-15"]);
    const page = `Une annonce attendue\n\nPar Julie Roy\n\n${BODY}\n`;
    const undated = await repere(["tag", "--published-at", "2020-08-22"], { input: page });
    expect(records(undated.stdout)[0]?.publishedAt).toBe("2020-08-22");
    const dated = await repere(["tag", SAMPLE, "--published-at", "2001-01-01"]);
    expect(records(dated.stdout)[0]?.publishedAt).toMatch(/^2023-03-14/);
  });

  it("--no-body leaves the text out and nothing else", async () => {
    const input = line({ id: "a", body: BODY });
    const [whole, without] = await Promise.all([
      repere(["tag", "--input", "jsonl"], { input }),
      repere(["tag", "--input", "jsonl", "--no-body"], { input }),
    ]);
    const { body, ...rest } = records(whole.stdout)[0] as TagRecord;
    expect(body).toBe(BODY);
    expect(records(without.stdout)).toEqual([rest]);
  });

  it("--offsets codepoint counts as Python does", async () => {
    const input = line({ id: "a", body: `🎉🎉 ${BODY}` });
    const [utf16, points] = await Promise.all([
      repere(["tag", "--input", "jsonl"], { input }),
      repere(["tag", "--input", "jsonl", "--offsets", "codepoint"], { input }),
    ]);
    const starts = (stdout: string) =>
      records(stdout)[0]?.entities.flatMap(({ mentions }) => mentions.map(({ start }) => start));
    expect(starts(utf16.stdout)?.length).toBeGreaterThan(0);
    expect(starts(points.stdout)).toEqual(starts(utf16.stdout)?.map((start) => start - 2));
  });

  it("an English article is skipped, which is no refusal", async () => {
    const input = line({
      body: "The ferry returns to Yarmouth on Monday after a long winter in dry dock, the company said yesterday.",
    });
    const { status, stdout, stderr } = await repere(["tag", "--input", "jsonl"], { input });
    expect(records(stdout)).toMatchObject([{ status: "skipped", language: { code: "en" } }]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("hostile input", () => {
  it("a broken line among good ones costs that line alone", () =>
    inFolder(async (folder) => {
      const file = join(folder, "articles.jsonl");
      writeFileSync(
        file,
        `${line({ id: "a", body: BODY })}{"id": "b", "body" "x"}\n\n${line({ id: "d", body: BODY })}`,
      );
      const { status, stdout, stderr } = await repere(["tag", file]);
      expect(records(stdout).map(({ status }) => status)).toEqual(["tagged", "error", "tagged"]);
      expect(stderr).toMatch(/^repere: .*articles\.jsonl:2: broken JSON at column 14: .*\n$/);
      expect(status).toBe(1);
    }));

  it("a file that cannot be read is refused, the others are tagged", async () => {
    const { status, stdout, stderr } = await repere(["tag", "/nowhere/a.txt", SAMPLE]);
    expect(records(stdout).map(({ status }) => status)).toEqual(["error", "tagged"]);
    expect(stderr).toMatch(/^repere: \/nowhere\/a\.txt: ENOENT.*\n$/);
    expect(status).toBe(1);
  });

  it.each([
    ["nothing", "text", ""],
    ["nothing", "plain", ""],
    ["nothing", "json", ""],
    ["nothing", "jsonl", ""],
    ["white space", "text", " \n\t\n"],
    ["1 MB of zero bytes", "text", "\0".repeat(1_000_000)],
    ["1 MB of zero bytes", "plain", "\0".repeat(1_000_000)],
    ["1 MB of zero bytes", "jsonl", "\0".repeat(1_000_000)],
    ["a picture", "text", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ["an array where an object is due", "jsonl", "[1]\n"],
    ["an unknown field", "jsonl", line({ body: BODY, autor: "x" })],
    ["a date that is none", "jsonl", line({ body: BODY, publishedAt: "2020-13-45" })],
    ["a text that is a number", "json", line({ body: 12 })],
  ])("%s as %s: one line, one record, status 1", async (_, kind, input) => {
    const { status, stdout, stderr } = await repere(["tag", "--input", kind], { input });
    expect(records(stdout).map(({ status }) => status)).toEqual(["error"]);
    expect(stderr).toMatch(/^repere: stdin.*: .+\n$/);
    expect(status).toBe(1);
  });

  it.each([
    ["text", () => "La ministre a dit oui. ".repeat(900_000).slice(0, 20_000_000)],
    ["plain", () => "a".repeat(20_000_000)],
    [
      "jsonl",
      () =>
        line({ body: "Le 3 mai, 45 000 $ ont été versés à Mme Roy. ".repeat(450_000).slice(0, 20_000_000) }),
    ],
  ])("a line of 20 MB as %s ends within 10 s", async (kind, make) => {
    const { status, stdout, seconds } = await repere(["tag", "--input", kind, "--no-body"], {
      input: make(),
    });
    expect(records(stdout)).toHaveLength(1);
    expect(status).toBeLessThan(2);
    expect(seconds).toBeLessThan(10);
  });

  it("-q: the record and the status tell", async () => {
    const { status, stdout, stderr } = await repere(["tag", "-q"], { input: "" });
    expect(records(stdout)).toHaveLength(1);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });

  it("an escape sequence in an article never reaches the terminal, in any format", async () => {
    const input = line({ title: "A\u001b]0;pwned\u0007B", body: `${BODY} \u001b[2J\u009b31m\u202e fin.` });
    for (const format of ["pretty", "jsonl", "json", "csv"]) {
      const { stdout } = await repere(["tag", "--input", "jsonl", "--format", format], { input });
      expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
      expect(stdout).toContain("pwned");
    }
    const named = await repere(["tag", "\u001b[2J.txt"]);
    expect(named.stderr).not.toContain("\u001b");
  });
});

describe("output", () => {
  it("--out appears whole, takes its format from its name, leaves nothing behind", () =>
    inFolder(async (folder) => {
      const out = join(folder, "tags.csv");
      const { status, stdout } = await repere(["tag", SAMPLE, "--out", out]);
      expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
      expect(readFileSync(out, "utf8")).toMatch(/^id,status,/);
      expect(readdirSync(folder)).toEqual(["tags.csv"]);
    }));

  it("--out stays as it was when the run is broken off", () =>
    inFolder(async (folder) => {
      const out = join(folder, "tags.jsonl");
      writeFileSync(out, "precious\n");
      const child = spawn(process.execPath, [MAIN, "tag", "--input", "jsonl", "--out", out], {
        stdio: ["pipe", "ignore", "ignore"],
      });
      child.stdin.write(line({ body: BODY }).repeat(20));
      while (readdirSync(folder).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      child.kill("SIGINT");
      const status = await new Promise((resolve) => child.on("close", resolve));
      expect(status).toBe(130);
      expect(readdirSync(folder)).toEqual(["tags.jsonl"]);
      expect(readFileSync(out, "utf8")).toBe("precious\n");
    }));

  it("a reader that leaves (| head) is no error", async () => {
    const script = `
      const { spawn } = require("node:child_process");
      const child = spawn(process.execPath, [${JSON.stringify(MAIN)}, "tag", "--input", "jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
      child.stdout.once("data", () => child.stdout.destroy());
      child.stdin.on("error", () => {});
      child.stdin.end(${JSON.stringify(line({ body: BODY }))}.repeat(400));
      child.on("close", (status, signal) => console.log(status, signal));`;
    const { stdout, stderr } = await node(["-e", script]);
    expect({ stdout, stderr }).toEqual({ stdout: "0 null\n", stderr: "" });
  });

  it("NO_COLOR, --color and a pipe: colours only where they are wanted", async () => {
    const colored = async (args: string[], env: Record<string, string> = {}) =>
      (await repere(["tag", "--format", "pretty", ...args, SAMPLE], { env })).stdout.includes("\u001b[");
    expect(await colored([])).toBe(false);
    expect(await colored(["--color", "always"])).toBe(true);
    expect(await colored(["--color", "always"], { NO_COLOR: "1" })).toBe(true);
    expect(await colored([], { FORCE_COLOR: "1" })).toBe(true);
    expect(await colored([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  });
});
