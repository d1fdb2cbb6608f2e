/** Whether a name of a seat of power stands for who governs there, for the place, or for a club (data/corpus/metonymy). */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { countOf, newScores, type Scores } from "../../src/evaluation/count.js";
import type { Tagger } from "../../src/tagger.js";
import type { Entity, TagRecord } from "../../src/types.js";

type Part = "dev" | "test";
type Use = "government" | "place" | "team" | "organization";

interface LabelledUse {
  /** "government", "team", "organization", or the type of a place. */
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const OTHERS: ReadonlySet<string> = new Set<Use>(["government", "team", "organization"]);
const PLACES: ReadonlySet<string> = new Set(["municipality", "province", "country", "facility"]);
/** Who governs: "Bercy" is a ministry, "Bruxelles" the Commission; which of them is what `organization type` scores. */
const POWERS: ReadonlySet<string> = new Set(["government", "ministry", "institution"]);

const fileOf = (part: Part): string =>
  fileURLToPath(new URL(`../../data/corpus/metonymy/${part}.tsv`, import.meta.url));

export function readUses(part: Part): LabelledUse[] {
  const lines = readFileSync(fileOf(part), "utf8").split("\n");
  return lines.flatMap((line, at) =>
    line === "" ? [] : [parseUse(line, `${part}.tsv, line ${String(at + 1)}`)],
  );
}

/** `label<TAB>sentence with one [marked name]`. */
export function parseUse(line: string, where: string): LabelledUse {
  const [label = "", marked = "", ...more] = line.split("\t");
  const parts = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/.exec(marked);
  if (parts === null || more.length > 0)
    throw new Error(`${where}: expected a label, a tab, a sentence with one name in brackets`);
  if (!OTHERS.has(label) && !PLACES.has(label)) throw new Error(`${where}: no such label: ${label}`);
  const [, before = "", name = "", after = ""] = parts;
  return { label, text: before + name + after, start: before.length, end: before.length + name.length };
}

/** Each sentence is tagged as an article of its own. A use is right where the very span is what the label says. */
export async function scoreMetonymy(part: Part, tagger: Tagger): Promise<Scores> {
  const scores = newScores();
  for (const use of readUses(part)) {
    const record = await tagger.tag({ body: use.text, language: "fr" });
    score(use, foundAt(record, use), scores);
  }
  return scores;
}

const foundAt = ({ entities }: TagRecord, { start, end }: LabelledUse): Entity | undefined =>
  entities.find(({ mentions }) =>
    mentions.some((mention) => mention.form === "name" && mention.start === start && mention.end === end),
  );

const useOf = (label: string): Use => (OTHERS.has(label) ? (label as Use) : "place");

function score({ label, text, start, end }: LabelledUse, entity: Entity | undefined, scores: Scores): void {
  const wanted = useOf(label);
  const got = entity === undefined ? undefined : meantBy(entity, wanted);
  const whole = countOf(scores, "metonymy");
  whole.wanted++;
  whole.found++;
  countOf(scores, `${wanted} use`).wanted++;
  if (got !== undefined) countOf(scores, `${got} use`).found++;
  if (got === wanted) {
    whole.right++;
    countOf(scores, `${wanted} use`).right++;
  } else {
    const detail = `${got ?? entity?.kind ?? "∅"}, wanted ${label}: ${text}`;
    scores.misses.push({ layer: "metonymy", what: "wrong", text: text.slice(start, end), detail });
  }
  if (got !== "place" || wanted !== "place" || entity?.kind !== "place") return;
  const types = countOf(scores, "type of the place");
  types.wanted++;
  types.found++;
  if (entity.type === label) types.right++;
  else scores.misses.push({ layer: "type of the place", what: "wrong", text: text.slice(start, end), detail: `${entity.type}, wanted ${label}: ${text}` }); // prettier-ignore
}

/** An institution is a power or just a body: as the label has it. */
function meantBy(entity: Entity, wanted: Use): Use | undefined {
  if (entity.kind === "place") return "place";
  if (entity.kind !== "organization") return undefined;
  if (entity.type === "team") return "team";
  if (entity.type === "institution" && wanted === "organization") return "organization";
  return POWERS.has(entity.type) ? "government" : "organization";
}
