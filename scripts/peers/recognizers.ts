/** Microsoft's Recognizers-Text, French. The only importer of it. */
import {
  recognizeCurrency,
  recognizeDateTime,
  recognizeDimension,
  recognizePercentage,
  recognizeTemperature,
} from "@microsoft/recognizers-text-suite";
import { addDays, canonical, type Kind, type Peer, type Question, type Valued } from "./peer.js";

const FRENCH = "fr-fr";

interface Found {
  readonly start: number;
  /** Of the last character: inclusive. */
  readonly end: number;
  readonly resolution: Readonly<Record<string, unknown>> | null;
}
interface DateValue {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

const SEASONS: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 };

/** A candidate in EDTF; it says the first day after a range, or the last day of it: both are taken. */
function datesOf({ timex = "", type, value, start, end }: DateValue, publishedAt: string): string[] {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
  if (season !== null) return [`${season[1] ?? ""}-${SEASONS[season[2] ?? ""] ?? ""}`];
  if (type === "date" && value !== undefined) return [value];
  if (type === "datetime" && value !== undefined) return [value.slice(0, 16).replace(" ", "T")];
  if (type === "time" && value !== undefined) return [`${publishedAt.slice(0, 10)}T${value.slice(0, 5)}`];
  if (type !== "daterange" || start === undefined || end === undefined) return [];
  const readings = [`${start}/${end}`, `${start}/${addDays(end, -1)}`];
  if (/^\d{4}(?:-\d\d)?$/.test(timex)) readings.push(timex);
  // "mars", without its year: the month that begins and ends so.
  if (/^XXXX-\d\d$/.test(timex)) readings.push(start.slice(0, 7));
  return readings;
}

function numbers(kind: Kind, found: readonly Found[]): Valued[] {
  return found.flatMap(({ start, end, resolution }): Valued[] => {
    const value = resolution?.["value"];
    if (typeof value !== "string") return [];
    return [{ kind, start, end: end + 1, readings: [String(Number(value.replace("%", "")))] }];
  });
}

function dates({ text, publishedAt }: Question): Valued[] {
  const day = new Date(`${publishedAt.slice(0, 10)}T12:00:00`);
  const found: readonly Found[] = recognizeDateTime(text, FRENCH, undefined, day);
  return found.flatMap(({ start, end, resolution }): Valued[] => {
    const values = (resolution?.["values"] ?? []) as readonly DateValue[];
    if (values.every(({ type }) => type === "duration" || type === "set")) return [];
    const readings = values.flatMap((value) => datesOf(value, publishedAt)).map(canonical);
    return [{ kind: "date", start, end: end + 1, readings }];
  });
}

export const recognizersText: Peer = {
  name: "Recognizers-Text fr",
  kinds: ["amount", "percentage", "quantity", "date"],
  read: (question) => [
    ...numbers("amount", recognizeCurrency(question.text, FRENCH)),
    ...numbers("percentage", recognizePercentage(question.text, FRENCH)),
    ...numbers("quantity", [
      ...(recognizeDimension(question.text, FRENCH) as readonly Found[]),
      ...(recognizeTemperature(question.text, FRENCH) as readonly Found[]),
    ]),
    ...dates(question),
  ],
};
