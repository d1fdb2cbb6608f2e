/** What is wrong with a call is said in a line, with status 2, before anything is read. */
import { beforeAll, describe, expect, it } from "vitest";
import { built, MAX_BUILD_MS, repere, SAMPLE } from "./run.js";

beforeAll(built, MAX_BUILD_MS);

describe.concurrent("a wrong call", () => {
  it.each([
    ["no command", [], /Usage: repere/],
    ["an unknown command", ["tga"], /unknown command 'tga'\n\(Did you mean tag\?\)/],
    ["an unknown option", ["tag", "--formt", "csv"], /unknown option '--formt'\n\(Did you mean --format\?\)/],
    [
      "a format that does not exist",
      ["tag", "--format", "xml"],
      /'xml' is invalid\. Allowed choices are pretty, jsonl, json, csv/,
    ],
    ["a format of a later release", ["tag", "--format", "parquet"], /parquet comes with a later release/],
    [
      "an output name of a later release",
      ["tag", SAMPLE, "--out", "x.parquet"],
      /x\.parquet: the format parquet comes with a later release/,
    ],
    ["a time of fetching without its time", ["tag", "--fetched-at", "2020-08-22"], /date with its time/],
    [
      "an unknown input",
      ["tag", "--input", "pdf"],
      /Allowed choices are text, plain, html, json, jsonl, feed, csv/,
    ],
    ["a date that is none", ["tag", "--published-at", "2020-02-31"], /Expected a date that exists/],
    ["an encoding that is none", ["tag", "--charset", "klingon"], /Expected an encoding/],
    ["a date in words", ["tag", "--published-at", "hier"], /Expected a date that exists/],
    ["a country that is none", ["tag", "--country", "XX"], /ISO 3166-1/],
    ["a unit that is none", ["tag", "--offsets", "bytes"], /Allowed choices are utf16, codepoint, utf8/],
    ["no job", ["tag", "--jobs", "0"], /whole number from 1/],
    ["an option without its value", ["tag", "--format"], /argument missing/],
    ["resuming, for now", ["tag", "--resume", SAMPLE], /--resume comes with a later release/],
    [
      "an output folder that does not exist",
      ["tag", SAMPLE, "--out", "/nowhere/x.jsonl"],
      /its folder does not exist/,
    ],
    ["an output that is a folder", ["tag", SAMPLE, "--out", "/tmp"], /is a folder/],
    ["an output that is the input", ["tag", SAMPLE, "--out", SAMPLE], /is also an input/],
    ["standard input twice", ["tag", "-", "-"], /can be read once/],
    ["an unknown schema", ["schema", "tags"], /Allowed choices are article, record/],
    ["a port that is none", ["serve", "--port", "99999"], /0 to 65535/],
    ["a worker, for now", ["worker"], /comes with the release that brings the queue/],
    ["a shell without completion", ["completion", "tcsh"], /Allowed choices are bash, zsh, fish/],
  ])("%s", async (_, args, message) => {
    const { status, stdout, stderr } = await repere(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  });
});

describe.concurrent("help", () => {
  it.each(["tag", "serve", "schema", "evaluate", "worker", "completion"])(
    "of %s ends with examples",
    async (command) => {
      const { status, stdout, stderr } = await repere([command, "--help"]);
      expect(stdout).toMatch(new RegExp(`^Usage: repere ${command}`));
      expect(stdout).toMatch(new RegExp(`Examples:\n.*repere ${command}`));
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    },
  );

  it("names every command", async () => {
    const { status, stdout } = await repere(["--help"]);
    for (const command of ["tag", "serve", "schema", "evaluate", "worker", "completion"])
      expect(stdout).toContain(command);
    expect(stdout).not.toContain("demo");
    expect(status).toBe(0);
  });

  it("and the version", async () => {
    const { status, stdout } = await repere(["--version"]);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(status).toBe(0);
  });
});
