/** The bundled samples at a glance, for the first minute with Repère. In French. */
import { columns, oneLine, type Palette } from "../terminal.js";
import type { TagRecord } from "../../types.js";
import { countryName, formatAmount, formatDate, languageName } from "./french.js";
import { table, type Cell } from "./layout.js";
import { looks } from "./marks.js";

/** What fits a line or two; the rest is one click away on the page. */
const MAX_NAMES = 5;
const MAX_TOPICS = 3;
const LABEL_WIDTH = 10;

export function overview(samples: readonly { name: string; record: TagRecord }[], colors: Palette): string {
  const width = columns();
  const cards = samples.map(({ name, record }) => {
    const facts = [
      name,
      record.language && languageName(record.language.code),
      record.publishedAt && formatDate(record.publishedAt),
      record.country && countryName(record.country),
    ];
    const title = table([[{ text: oneLine(record.title ?? "(sans titre)"), paint: colors.bold }]], {
      width,
      indent: 0,
      caps: [],
    });
    const lines = table(rowsOf(record, colors), { width, indent: 2, caps: [LABEL_WIDTH] });
    return [...title, colors.dim(facts.filter(Boolean).join(" · ")), ...lines].join("\n");
  });
  const head = `${samples.length} articles d’exemple, tels que Repère les lit`;
  const more = "Un article en entier : npm start -- tag data/samples/amos-logements.txt";
  return `${colors.bold(head)}\n\n${cards.join("\n\n")}\n\n${colors.dim(more)}\n\n`;
}

function rowsOf(record: TagRecord, colors: Palette): Cell[][] {
  const look = looks(colors);
  const label = (text: string): Cell => ({ text, paint: colors.dim });
  const row = (
    name: string,
    items: readonly string[],
    max: number,
    paint: (text: string) => string,
  ): Cell[][] => {
    if (items.length === 0) return [];
    const more = items.length > max ? ` +${items.length - max}` : "";
    return [[label(name), { text: items.slice(0, max).map(oneLine).join(" · ") + more, paint }]];
  };
  if (record.status === "error")
    return [[label("refusé"), { text: oneLine(record.error?.message ?? ""), paint: colors.red }]];
  if (record.status === "skipped")
    return [[label("écarté"), { text: "Repère n’étiquette que le français", paint: colors.yellow }]];

  const { entities, topics } = record;
  const persons = entities.flatMap((entity) => {
    if (entity.kind !== "person") return [];
    const roles = [
      ...new Set(
        entity.roles.map(({ title, portfolio }) => (portfolio === null ? title : `${title}, ${portfolio}`)),
      ),
    ];
    return [roles.length === 0 ? entity.name : `${entity.name} (${roles.join("; ")})`];
  });
  const places = entities.flatMap((entity) => (entity.kind === "place" ? [entity.name] : []));
  const amounts = entities.flatMap((entity) => (entity.kind === "amount" ? [formatAmount(entity)] : []));
  return [
    ...row("personnes", persons, MAX_NAMES, look.person.paint),
    ...row("lieux", places, MAX_NAMES, look.place.paint),
    ...row("montants", [...new Set(amounts)], MAX_NAMES, look.amount.paint),
    ...row(
      "sujets",
      topics.map((topic) => topic.label),
      MAX_TOPICS,
      colors.cyan,
    ),
  ];
}
