/** `repere tag` on good input and on hostile input: what it writes, what it says, how it ends. */
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import type { TagRecord } from "../../src/types.js";
import { built, MAX_BUILD_MS, inFolder, MAIN, node, repere, SAMPLE } from "./run.js";

beforeAll(built, MAX_BUILD_MS);

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
    const [both, unnamed] = await Promise.all([
      repere(["tag", SAMPLE, "-"], { input }),
      repere(["tag"], { input }),
    ]);
    expect(both.stdout).toBe(unnamed.stdout.repeat(2));
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

  it("--published-at dates what has no date, and never what has one", () =>
    inFolder(async (folder) => {
      const undated = join(folder, "page.txt");
      writeFileSync(undated, `Une annonce attendue\n\nPar Julie Roy\n\n${BODY}\n`);
      const lines = join(folder, "articles.jsonl");
      writeFileSync(
        lines,
        line({ id: "a", body: BODY }) + line({ id: "b", body: BODY, publishedAt: "2019-01-15" }),
      );
      const { stdout } = await repere(["tag", "--published-at", "2020-08-22", undated, lines, SAMPLE]);
      const dates = records(stdout).map(({ publishedAt }) => publishedAt?.slice(0, 10));
      expect(dates).toEqual(["2020-08-22", "2020-08-22", "2019-01-15", "2023-03-14"]);
    }));

  it("a feed through a pipe, gzipped; what was mended is in the record; a broken item is one error", async () => {
    const item = (text: string) => `<item><title>Pêcheurs</title><description>${text}</description></item>`;
    const damaged = `&lt;p&gt;${BODY.replaceAll("é", "Ã©").replaceAll("ê", "Ãª")}&lt;/p&gt;`;
    const feed = `<rss><channel><title>J</title>${item("<b>x")}${item(BODY)}${item(damaged)}</channel></rss>`;
    const { status, stdout, stderr } = await repere(["tag", "--input", "feed"], { input: gzipSync(feed) });
    const [broken, sound, mended] = records(stdout);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^repere: stdin\[0\]: line 1: broken XML/) as string,
    });
    expect(broken).toMatchObject({ status: "error", error: { code: "INVALID_XML" } });
    expect(sound).toMatchObject({ status: "tagged", body: BODY, source: "J" });
    expect(sound).not.toHaveProperty("notes");
    expect(mended).toMatchObject({ status: "tagged", body: BODY, notes: [{ code: "mojibake-repaired" }] });
  });

  it("--charset is believed rather than the bytes, for tags and for --explain", async () => {
    // Romanian's ă is Windows-1252's ã.
    const page = `Le pr\u00e9sident B\u00e3sescu arrive mardi.\n\n${BODY.replaceAll("’", "'")}`;
    const input = Buffer.from(page, "latin1");
    const [plain, told, explained] = await Promise.all([
      repere(["tag", "--input", "plain"], { input }),
      repere(["tag", "--input", "plain", "--charset", "windows-1250"], { input }),
      repere(["tag", "--charset", "windows-1250", "--explain", "blocks", "--format", "jsonl"], { input }),
    ]);
    expect(records(plain.stdout)[0]?.body).toContain("président Bãsescu");
    expect(records(told.stdout)[0]?.body).toContain("président Băsescu");
    expect(explained.stdout).toContain("président Băsescu");
  });

  it("--no-body leaves the text out; --offsets codepoint counts as Python does; nothing else changes", async () => {
    const input = line({ id: "a", body: `🎉🎉 ${BODY}` });
    const [whole, other] = await Promise.all([
      repere(["tag", "--input", "jsonl"], { input }),
      repere(["tag", "--input", "jsonl", "--no-body", "--offsets", "codepoint"], { input }),
    ]);
    const [record] = records(whole.stdout);
    expect(record?.entities.length).toBeGreaterThan(0);
    const expected = JSON.parse(JSON.stringify({ ...record, body: undefined }), (key, value: unknown) =>
      key === "start" || key === "end" ? Number(value) - 2 : value,
    ) as unknown;
    expect(records(other.stdout)).toEqual([expected]);
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
      expect(stderr).toMatch(/^repere: .*articles\.jsonl:2: broken JSON at column \d+: .*\n$/);
      expect(status).toBe(1);
    }));

  it("each refused file is one line on stderr and one record, and the good one among them is tagged", () =>
    inFolder(async (folder) => {
      const zeros = "\0".repeat(1_000_000);
      const hostile: Record<string, string | Uint8Array> = {
        "empty.txt": "",
        "empty.json": "",
        "empty.jsonl": "",
        "white-space.txt": " \n\t\n",
        "zeros.txt": zeros,
        "zeros.json": zeros,
        "zeros.jsonl": zeros,
        "picture.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
        "array.jsonl": "[1]\n",
        "unknown-field.jsonl": line({ body: BODY, autor: "x" }),
        "no-date.jsonl": line({ body: BODY, publishedAt: "2020-13-45" }),
        "number.json": line({ body: 12 }),
        "empty.html": "",
        "site-map.xml": "<urlset/>",
        "bomb.xml": '<!DOCTYPE rss [<!ENTITY a "b">]><rss/>',
        "no-text.csv": "titre,date\nA,2020-08-22\n",
        "cut.jsonl.gz": gzipSync(line({ body: BODY })).subarray(0, 40),
      };
      for (const [name, content] of Object.entries(hostile)) writeFileSync(join(folder, name), content);
      const names = [...Object.keys(hostile), "missing.txt"];
      const { status, stdout, stderr } = await repere(["tag", ...names, SAMPLE], { cwd: folder });
      const lines = stderr.trimEnd().split("\n");
      expect(lines).toHaveLength(names.length);
      for (const [index, name] of names.entries()) {
        expect(lines[index]?.replace(/^repere: ([^:[]+).*: (.+)$/, "$1: $2")).toMatch(
          new RegExp(`^${name}: .{10,}`),
        );
      }
      expect(records(stdout).map(({ status }) => status)).toEqual([...names.map(() => "error"), "tagged"]);
      expect(status).toBe(1);
    }));

  it.each(["text", "plain", "html", "json", "jsonl", "feed", "csv"])(
    "nothing on standard input, as %s, is an error",
    async (kind) => {
      const { status, stdout, stderr } = await repere([
        "tag",
        "--input",
        kind,
        ...(kind === "text" ? ["-q"] : []),
      ]);
      expect(records(stdout).map(({ status }) => status)).toEqual(["error"]);
      expect(stderr).toMatch(kind === "text" ? /^$/ : /^repere: stdin: .+\n$/);
      expect(status).toBe(1);
    },
  );

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
      timeoutMs: 25_000,
    });
    expect(records(stdout)).toHaveLength(1);
    expect(status).toBeLessThan(2);
    expect(seconds).toBeLessThan(10);
  });

  it("an escape sequence in an article or a file name never reaches the terminal", async () => {
    const input = line({ title: "A\u001b]0;pwned\u0007B", body: `${BODY} \u001b[2J\u009b31m\u202e fin.` });
    for (const format of ["pretty", "jsonl"]) {
      const args = ["tag", "--input", "jsonl", "--format", format, "-", "\u001b[2J.jsonl"];
      const { stdout, stderr } = await repere(args, { input });
      expect(stdout).toContain("pwned");
      for (const text of [stdout, stderr]) expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }
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
});
