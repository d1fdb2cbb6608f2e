/** chrono's French parser. The only importer of chrono-node. */
import type { ParsedComponents } from "chrono-node";
import { casual, strict } from "chrono-node/fr";
import { addDays, canonical, type Peer } from "./peer.js";

const pad = (value: number | null, width = 2): string => String(value ?? 0).padStart(width, "0");

/** As fine as chrono is sure of; where it is sure of nothing, whatever it may have meant. */
function readingsOf(parts: ParsedComponents): string[] {
  const month = `${pad(parts.get("year"), 4)}-${pad(parts.get("month"))}`;
  const day = `${month}-${pad(parts.get("day"))}`;
  if (parts.isCertain("hour")) return [`${day}T${pad(parts.get("hour"))}:${pad(parts.get("minute"))}`];
  if (parts.isCertain("day") || parts.isCertain("weekday")) return [day];
  if (parts.isCertain("month")) return [month];
  if (parts.isCertain("year")) return [month.slice(0, 4)];
  const monday = addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
  return [day, month, month.slice(0, 4), `${monday}/${addDays(monday, 6)}`];
}

const peer = (name: string, parser: typeof casual): Peer => ({
  name,
  kinds: ["date"],
  read: ({ text, publishedAt }) =>
    parser.parse(text, new Date(`${publishedAt.slice(0, 10)}T12:00:00`)).map((found) => {
      const starts = readingsOf(found.start);
      const end = found.end;
      const readings =
        end === null || end === undefined
          ? starts
          : readingsOf(end).flatMap((to) => starts.map((from) => `${from}/${to}`));
      return {
        kind: "date",
        start: found.index,
        end: found.index + found.text.length,
        readings: readings.map(canonical),
      };
    }),
});

export const chronoCasual = peer("chrono fr, casual", casual);
export const chronoStrict = peer("chrono fr, strict", strict);
