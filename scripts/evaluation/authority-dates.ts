/**
 * One text in an article of March 2020 and in one of March 2023: whom it names holds another office. Right where the record of
 * each day has that day's office as current, said or not, and not the other day's.
 */
import { readFileSync } from "node:fs";
import { countOf, newScores, type Scores } from "../../src/evaluation/index.js";
import { nameKey } from "../../src/text/fold.js";
import type { Tagger } from "../../src/tagger.js";
import type { TagRecord } from "../../src/types.js";

const TABLE = new URL("../../data/corpus/authority-dates.tsv", import.meta.url);
const DAYS = ["2020-03-15", "2023-03-15"] as const;
/** Of one who holds no office that day, or none that the table asks for. */
const NONE = "-";

export interface DatedCase {
  readonly name: string;
  readonly country: string;
  readonly text: string;
  /** Words of the office of each day. */
  readonly offices: readonly [string, string];
}

export function datedCases(): DatedCase[] {
  const [, ...rows] = readFileSync(TABLE, "utf8").trimEnd().split("\n");
  return rows.map((row) => {
    const [name = "", country = "", text = "", before = NONE, after = NONE] = row.split("\t");
    return { name, country, text, offices: [before, after] };
  });
}

/** Titles of what the person holds that day by the record. */
function currentOffices({ entities }: TagRecord, name: string): string[] {
  const person = entities.find(
    (entity) => entity.kind === "person" && nameKey(entity.name) === nameKey(name),
  );
  if (person?.kind !== "person") return [];
  const said = person.roles.filter(({ current }) => current === true).map(({ text }) => text);
  return [...said, ...(person.offices ?? []).map(({ title }) => title)];
}

const has = (titles: readonly string[], office: string): boolean =>
  titles.some((title) => nameKey(title).includes(nameKey(office)));

export async function authorityDates({ tag }: Tagger): Promise<Scores> {
  const scores = newScores();
  for (const { name, country, text, offices } of datedCases()) {
    const of = countOf(scores, "current office of 2020 and 2023");
    of.wanted++;
    of.found++;
    const titles = await Promise.all(
      DAYS.map(async (publishedAt) =>
        currentOffices(await tag({ body: text, country, publishedAt, language: "fr" }), name),
      ),
    );
    const isRight = offices.every((office, day) => {
      const other = offices[1 - day] ?? NONE;
      const own = titles[day] ?? [];
      return (office === NONE || has(own, office)) && (other === NONE || !has(own, other));
    });
    if (isRight) of.right++;
    else {
      const detail = `${titles.map((own) => own.join(", ")).join(" | ")}; wanted ${offices.join(" | ")}`;
      scores.misses.push({ layer: "current office", what: "wrong", text: name, detail });
    }
  }
  return scores;
}
