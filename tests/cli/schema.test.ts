/** `repere schema` prints JSON Schema that any validator takes, and our own records keep to it. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import { built, MAX_BUILD_MS, repere, SAMPLE } from "./run.js";
import { record, refused, skipped } from "./record.js";

beforeAll(built, MAX_BUILD_MS);

async function schema(...args: string[]): Promise<object> {
  const { status, stdout } = await repere(["schema", ...args]);
  expect(status).toBe(0);
  return JSON.parse(stdout) as object;
}

describe("repere schema", () => {
  it("record: takes what the tagger makes, and nothing else", async () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(
      await schema("record"),
    );
    const { stdout } = await repere(["tag"], { input: readFileSync(SAMPLE) });
    for (const each of [record, skipped, refused, JSON.parse(stdout) as unknown]) {
      validate(each);
      expect(validate.errors).toBeNull();
    }
    expect(validate({ ...record, status: "done" })).toBe(false);
    expect(validate({ ...record, extra: 1 })).toBe(false);
  });

  it("article: takes an article, refuses an unknown field", async () => {
    const validate = new Ajv2020().compile(await schema("article"));
    expect(validate({ text: "Bonjour", country: "CA" })).toBe(true);
    expect(validate({ text: "Bonjour", autor: "x" })).toBe(false);
  });

  it("alone: both, as definitions of one document", async () => {
    const ajv = new Ajv2020();
    ajv.addSchema(await schema());
    const of = (name: string) => ajv.compile({ $ref: `repere/1#/$defs/${name}` });
    expect(of("Article")({ text: "Bonjour" })).toBe(true);
    expect(of("TagRecord")(record)).toBe(true);
    expect(of("TagRecord")({ text: "Bonjour" })).toBe(false);
  });
});
