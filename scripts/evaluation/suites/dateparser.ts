/**
 * dateparser's French tests of relative dates, read at noon of a fixed day. "Il y a 2 heures" is wanted to the minute,
 * "hier" to the day. Left out, by line of the file and with the reason: excluded-dateparser.tsv.
 */
import type { Scores } from "../../../src/evaluation/index.js";
import { readDates, readPeer, scorePeer, type PeerCase } from "./peer.js";

type Distance = Readonly<Partial<Record<"days" | "hours" | "minutes", number>>>;
interface Line {
  readonly text: string;
  readonly expected: { readonly ago?: Distance; readonly in_future?: Distance };
}

/** A Wednesday noon, far from the ends of month and year. */
const REFERENCE = "2020-06-10T12:00:00";

function valueOf({ ago, in_future }: Line["expected"]): string {
  const { days = 0, hours = 0, minutes = 0 } = ago ?? in_future ?? {};
  const sign = ago === undefined ? 1 : -1;
  const at = Date.parse(`${REFERENCE}Z`) + sign * ((days * 24 + hours) * 60 + minutes) * 60_000;
  const length = hours > 0 || minutes > 0 ? "2020-06-10T12:00".length : "2020-06-10".length;
  return new Date(at).toISOString().slice(0, length);
}

export function dateparser(): Scores {
  const cases = readPeer("dateparser_fr_relative").map(({ line, record }): PeerCase => {
    const { text, expected } = record as Line;
    const wanted = valueOf(expected);
    return { line, text, wanted, isRight: (found) => found.some(({ value }) => value === wanted) };
  });
  return scorePeer("dateparser", cases, ({ text }) => readDates(text, REFERENCE, "FR"));
}
