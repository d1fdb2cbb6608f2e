/** Canada and its provinces: tables written by hand, and offices with days of Wikidata as it stood in 2022. */
import { readTable, type Row } from "../gazetteer/tables.js";
import { memberRows } from "./members.js";
import { factsOf, type Gender, type Office, type Source, type Term } from "./record.js";
import { handWritten, officesOf } from "./tables.js";

export const canada: Source = () => handWritten("canada");

/**
 * The reference list of federal and Québec ministers. Only offices that members/positions.tsv names are written: among the
 * ministers of the list stand critics, committee chairs and parliamentary secretaries, so that cabinets are ours, by
 * hand, and the list but tells who has which Wikidata id.
 */
export const canadaOffices: Source = (shared) => {
  const offices = officesOf("canada");
  const positions = positionsOf(offices);
  const rows = readTable(new URL("people/canada_quebec_ministers.tsv", shared), "\t");
  return factsOf(rows.filter((row) => row["position"] !== "monarch").map((row) => termOf(row, positions)));
};

/** By the English name of the office, and of persons whose row is mistaken. */
function positionsOf(offices: ReadonlyMap<string, Office>): Map<string, Office | undefined> {
  return new Map(
    memberRows("positions", "position\tperson\tstart\toffice").map(
      ({ at, cells }): [string, Office | undefined] => {
        const [position = "", person = "", start = "", key = ""] = cells;
        const office = offices.get(key);
        if (office === undefined && key !== "-") throw new Error(`${at}: unknown office "${key}"`);
        return [[position, person, start].join("\t"), office];
      },
    ),
  );
}

function termOf(row: Row, positions: ReadonlyMap<string, Office | undefined>): Term {
  const [position = "", name = "", start = ""] = [row["position"], row["person"], row["start"]];
  const keys = [
    [position, name, start],
    [position, name, ""],
    [position, "", ""],
  ].map((key) => key.join("\t"));
  const office = positions.get(keys.find((key) => positions.has(key)) ?? "");
  const gender: Gender = row["gender"] === "female" ? "f" : row["gender"] === "male" ? "m" : "";
  return {
    person: {
      name: name.replaceAll("’", "'"),
      gender,
      country: "CA",
      aliases: [],
      wikidata: row["personID"] ?? "",
    },
    office: office ?? UNKNOWN,
    start,
    end: row["end"] ?? "",
    source: office === undefined ? "" : "wikidata-2022",
  };
}

/** The office of rows that only say when somebody sat. */
const UNKNOWN: Office = {
  scope: "ca",
  masculine: "ministre",
  feminine: "ministre",
  portfolio: "",
  organization: "",
  territories: [],
};
