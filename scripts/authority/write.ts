/** The three tables of data/authority from the facts of all sources: sorted, so that the same facts give the same file. */
import { toTsv } from "../gazetteer/tables.js";
import { mergeOffices, mergePersons, withIds } from "./merge.js";
import { countryOf, officeId, together, type Facts, type Source } from "./record.js";

export interface Authority {
  readonly persons: string;
  readonly offices: string;
  readonly terms: string;
}

export const authority = (sources: readonly Source[], shared: URL): Authority =>
  authorityOf(together(sources.map((source) => source(shared))));

export function authorityOf(facts: Facts): Authority {
  const offices = mergeOffices([...facts.offices, ...facts.terms.map(({ office }) => office)]);
  const persons = withIds(mergePersons(facts));
  const held = new Set(persons.flatMap(([, { terms }]) => terms.map(({ office }) => officeId(office))));
  const terms = persons.flatMap(([id, person]) =>
    person.terms.map(({ office, start, end, source }) => [id, officeId(office), start, end, source]),
  );
  return {
    persons: toTsv(
      ["id", "name", "gender", "country", "aliases"],
      sorted(
        persons.map(([id, { name, gender, country, aliases }]) => [
          id,
          name,
          gender,
          country,
          aliases.join("|"),
        ]),
      ),
    ),
    offices: toTsv(
      ["id", "country", "masculine", "feminine", "portfolio", "organization", "territories"],
      sorted(
        [...offices]
          .filter(([id]) => held.has(id))
          .map(([id, { scope, masculine, feminine, portfolio, organization, territories }]) => [
            id,
            countryOf(scope),
            masculine,
            feminine,
            portfolio,
            organization,
            territories.join(" "),
          ]),
      ),
    ),
    terms: toTsv(["person", "office", "start", "end", "source"], sorted(terms)),
  };
}

/** By code units and not by a locale: the order is then the same on every machine. */
const sorted = (rows: readonly string[][]): string[][] => {
  const keyed = rows.map((row): [string, string[]] => [row.join("\t"), row]);
  return [...new Map(keyed)]
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, row]) => row);
};
