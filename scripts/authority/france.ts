/** France: heads and larger offices by hand, governments since 1959, deputies. */
import { nameKey } from "../../src/text/fold.js";
import { ambassadors } from "./france/ambassadors.js";
import { deputies } from "./france/deputies.js";
import { governments } from "./france/governments.js";
import { wikidataIds } from "./france/wikidata.js";
import { factsOf, groupBy, type Facts, type Person, type Term } from "./record.js";
import { handWritten } from "./tables.js";

/**
 * In these sources a name is one person: a mayor who was a minister twenty years before is the same, and no member of
 * 2026 bears the name of an earlier minister without being that one (looked through by hand).
 */
function onePersonEachName(terms: readonly Term[], shared: URL): Term[] {
  const idOf = wikidataIds(shared);
  const persons = new Map<string, Person>();
  for (const [key, own] of groupBy(terms, ({ person }) => nameKey(person.name))) {
    const all = [...new Set(own.map(({ person }) => person))];
    const [first] = all;
    if (first === undefined) continue;
    const wikidata = all.find((person) => person.wikidata !== undefined)?.wikidata ?? idOf(first.name, own);
    persons.set(key, {
      ...first,
      gender: all.find(({ gender }) => gender !== "")?.gender ?? "",
      aliases: [...new Set(all.flatMap(({ aliases }) => aliases))],
      ...(wikidata === undefined ? {} : { wikidata }),
    });
  }
  return terms.map((term) => ({ ...term, person: persons.get(nameKey(term.person.name)) ?? term.person }));
}

export function france(shared: URL): Facts {
  // The heads of government by hand come first: the record dates some of them by their ministers' decree.
  const byHand = handWritten("france");
  return factsOf(
    onePersonEachName(
      [...byHand.terms, ...governments(shared), ...deputies(shared), ...ambassadors(shared)],
      shared,
    ),
  );
}
