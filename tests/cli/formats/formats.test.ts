/** The formats that programs and spreadsheets read. */
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { CSV_COLUMNS, csv } from "../../../src/cli/formats/csv.js";
import { formatOf } from "../../../src/cli/formats/index.js";
import { json } from "../../../src/cli/formats/json.js";
import { jsonl } from "../../../src/cli/formats/jsonl.js";
import type { MakeWriter } from "../../../src/cli/formats/writer.js";
import type { TagRecord } from "../../../src/types.js";
import { record, refused, skipped } from "../record.js";

async function written(make: MakeWriter, records: readonly TagRecord[]): Promise<string> {
  let text = "";
  const writer = make({ write: async (piece) => void (text += piece) });
  for (const each of records) await writer.write(each);
  await writer.end();
  return text;
}

const rows = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe("jsonl", () => {
  it("is one record a line, and comes back as it went", async () => {
    const text = await written(jsonl, [record, skipped, refused]);
    expect(
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([record, skipped, refused]);
  });

  it("has no sign inside a line that some reader takes for its end, or a terminal for a command", async () => {
    const body = "a\u2028b\u2029c\u0085d\u009be\u007ff\u001bg\rh\u000bi\ud83cj";
    const text = await written(jsonl, [{ ...record, body }]);
    expect(text.replace(/\n$/, "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect((JSON.parse(text) as TagRecord).body).toBe(body);
  });
});

describe("json", () => {
  it.each([[[]], [[record]], [[record, refused]]])("is one array of all records", async (records) => {
    expect(JSON.parse(await written(json, records))).toEqual(records);
  });
});

describe("csv", () => {
  it("is one row an article, with the columns of its head", async () => {
    const [first, second, third] = rows(await written(csv, [record, skipped, refused]));
    expect(Object.keys(first ?? {})).toEqual(CSV_COLUMNS);
    expect(first).toMatchObject({
      id: "art-1",
      status: "tagged",
      published_at: "2020-08-22T09:00",
      persons: "Marie-Eve Proulx",
      roles: "Marie-Eve Proulx: ministre déléguée au Développement économique régional",
      places: "Chaudière-Appalaches; Québec",
      place_codes: "CA-QC-12; CA-QC",
      amounts: "2200000 CAD",
      quantities: "22 pôle",
      percentages: "12 %",
      dates: "2020-07-15",
      topics: "économie sociale",
      topic_scores: "0.93",
    });
    expect(second).toMatchObject({ status: "skipped", language: "en", persons: "" });
    expect(third).toMatchObject({ status: "error", error: `INVALID_JSON: ${refused.error?.message}` });
  });

  it("has what else is known of the article in its last columns", async () => {
    const more = {
      ...record,
      subtitle: "Une aide attendue",
      authors: ["Luce Roy", "AFP"],
      modifiedAt: "2020-08-23",
      notes: [{ code: "encoding", message: "Lu en MACINTOSH ; voir plus haut." }],
    };
    const [first, second] = rows(await written(csv, [more, record]));
    const wanted = { subtitle: "Une aide attendue", authors: "Luce Roy; AFP", modified_at: "2020-08-23", notes: "Lu en MACINTOSH , voir plus haut." }; // prettier-ignore
    expect(first).toMatchObject(wanted);
    expect(second).toMatchObject({ subtitle: "", authors: "", modified_at: "", notes: "" });
    // Programs know columns by their place, too: new ones stand at the end.
    expect(CSV_COLUMNS.slice(-7, -2)).toEqual(["fingerprint", ...Object.keys(wanted)]);
  });

  it("has the ids of persons and the offices that they hold", async () => {
    const [person, ...others] = record.entities;
    if (person?.kind !== "person") throw new Error("the record begins with a person");
    const held = { portfolio: null, organization: null, territories: [] };
    const offices = [{ id: "rep:office/x", title: "députée de Côte-du-Sud", ...held }];
    const entities = [
      { ...person, roles: person.roles.map((role) => ({ ...role, current: true })), offices },
      ...others,
    ];
    const [row] = rows(await written(csv, [{ ...record, entities }]));
    expect(row).toMatchObject({
      person_ids: person.id,
      offices:
        "Marie-Eve Proulx: ministre déléguée au Développement économique régional; Marie-Eve Proulx: députée de Côte-du-Sud",
    });
    const [bare] = rows(await written(csv, [record]));
    expect(bare?.["offices"]).toBe("");
  });

  it("has its head even without rows", async () => {
    expect(await written(csv, [])).toBe(`${CSV_COLUMNS.join(",")}\n`);
  });

  it.each(["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\n=1", " =1", "\u00a0=1"])(
    "keeps a spreadsheet from running %j",
    async (title) => {
      const [row] = rows(await written(csv, [{ ...record, title }]));
      expect(row?.["title"]).toMatch(/^'[=+\-@]/);
    },
  );

  it("keeps quotes, commas and accents; a list's own semicolon becomes a comma", async () => {
    const title = `"L'été", dit-elle; « à 5 % »`;
    const [row] = rows(
      await written(csv, [
        {
          ...record,
          title,
          keyphrases: [
            { text: "a; b", score: 1 },
            { text: "c", score: 1 },
          ],
        },
      ]),
    );
    expect(row).toMatchObject({ title, keyphrases: "a, b; c" });
  });
});

describe("the format that a name asks for", () => {
  it.each([
    ["tags.csv", "csv"],
    ["tags.JSON", "json"],
    ["tags.ndjson", "jsonl"],
    ["tags.txt", undefined],
    ["tags", undefined],
  ])("%s: %s", (path, format) => expect(formatOf(path)).toBe(format));
});
