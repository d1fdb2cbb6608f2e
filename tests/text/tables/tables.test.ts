/** Compiled tables: what is looked up in the bytes is what a trie in memory gives. */
import { describe, expect, it } from "vitest";
import { encodeTables, type Key, type TableSource } from "../../../scripts/tables/encode.js";
import { loadResources, loadTables } from "../../../src/resources.js";
import { nameParts } from "../../../src/text/fold.js";
import { factsOver, listedFacts, tableFacts, type NamedFacts } from "../../../src/text/tables/facts.js";
import { decodeTables } from "../../../src/text/tables/file.js";
import { KeyHash } from "../../../src/text/tables/key-hash.js";
import { tokenize } from "../../../src/text/tokens.js";
import { NameTrie } from "../../../src/text/trie.js";

interface Fact {
  readonly id: string;
  readonly names: readonly string[];
}

function tableOf(facts: readonly Fact[]): TableSource {
  const keys = facts.flatMap(({ names }, row) => names.map((key, form): Key => ({ row, form, key })));
  return {
    name: "facts",
    columns: ["id", "names"],
    rows: facts.map(({ id, names }) => [id, names.join("|")]),
    indexes: {
      ids: { kind: "keys", keys: facts.map(({ id }, row) => ({ row, key: id })) },
      names: { kind: "names", keys },
    },
  };
}

const FACTS: readonly Fact[] = [
  { id: "a", names: ["Saint-Jean", "St-Jean-sur-le-lac"] },
  { id: "b", names: ["Saint-Jean-sur-Richelieu"] },
  { id: "c", names: ["Saint-Jean"] },
  { id: "d", names: ["Val-d'Or", "Vallée de l'Or"] },
  { id: "é", names: ["Gaspésie–Îles-de-la-Madeleine"] },
];
const bytes = encodeTables([tableOf(FACTS)], []);
const reading = {
  toFact: (cell: (column: string) => string): Fact => ({ id: cell("id"), names: cell("names").split("|") }),
  formsOf: ({ names }: Fact) => names,
  ids: { index: "ids", idOf: ({ id }: Fact) => id },
};
const open = (from: Uint8Array = bytes): NamedFacts<Fact> =>
  tableFacts(decodeTables(from, "test").table("facts"), reading);

const listed = listedFacts(FACTS, { formsOf: ({ names }) => names, idOf: ({ id }) => id });
const TEXTS = [
  "Saint-Jean vote", "St. Jean-sur-Richelieu vote", "Saint-Jean sur le lac gelé", "Val d'Or", "Vallée de l'Or",
  "Gaspésie – Îles-de-la-Madeleine", "Saint-Jean-sur", "Saint", "Or", "Vallée", "", "Jean-Saint", "SAINT JEAN SUR RICHELIEU",
]; // prettier-ignore

describe("a compiled table", () => {
  it.each(TEXTS)("finds in %j what a trie finds", (text) => {
    const index = open().index((fact, form) => `${fact.id}:${form}`);
    const trie = listed.index((fact, form) => `${fact.id}:${form}`);
    const tokens = tokenize(text);
    expect(index.longestAt(tokens, 0)).toEqual(trie.longestAt(tokens, 0));
    expect(index.get(text)).toEqual(trie.get(text));
  });
  it("gives facts by id, in any script, and none for what is no id", () => {
    expect(open().get("é")?.names).toEqual(["Gaspésie–Îles-de-la-Madeleine"]);
    expect(open().get("z")).toBeUndefined();
  });
  it("gives every fact once, as it was", () => {
    expect([...open()]).toEqual(FACTS);
    expect(open().size).toBe(FACTS.length);
  });
  it("may begin anywhere in memory", () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect([...open(shifted.subarray(3))]).toEqual(FACTS);
  });
  it("is the same bytes each time", () => {
    expect(encodeTables([tableOf(FACTS)], []).equals(bytes)).toBe(true);
  });
  it.each([
    ["cut", bytes.subarray(0, bytes.length - 20), "test: the file is cut"],
    ["cut in its header", bytes.subarray(0, 40), "test: not a file of tables"],
    ["empty", new Uint8Array(), "test: not a file of tables"],
    ["something else", Buffer.from("\u0002\0\0\0{}  "), "test: not a file of tables of the format"],
  ])("is refused where it is %s", (_, broken, message) => {
    expect(() => [...open(broken)].map((fact) => fact.names)).toThrow(
      expect.objectContaining({
        code: "CONFIGURATION",
        message: expect.stringContaining(message) as string,
      }) as Error,
    );
  });
  it("gives every row of a key that several have", () => {
    const twice: Key[] = [{ row: 0, key: "x" }, { row: 1, key: "x" }]; // prettier-ignore
    const source: TableSource = {
      ...tableOf(FACTS),
      indexes: { ids: { kind: "keys", keys: twice }, names: { kind: "names", keys: [] } },
    };
    const table = decodeTables(encodeTables([source], []), "test").table("facts");
    expect(table.index("ids").rowsOf("x")).toEqual([0, 1]);
  });
});

describe("facts over others", () => {
  const own = listedFacts([{ id: "mine", names: ["Saint-Jean"] }, { id: "b", names: ["Autre"] }], {
    formsOf: ({ names }) => names,
    idOf: ({ id }) => id,
  }); // prettier-ignore
  const both = factsOver<Fact>(own, listed);
  const index = both.index(({ id }) => id);
  it("go first by id and by name, and leave longer names alone", () => {
    expect(both.get("b")?.names).toEqual(["Autre"]);
    expect(index.get("Saint-Jean")).toEqual(["mine"]);
    expect(index.longestAt(tokenize("Saint-Jean vote"), 0)?.values).toEqual(["mine"]);
    expect(index.longestAt(tokenize("Saint-Jean-sur-Richelieu vote"), 0)?.values).toEqual(["b"]);
    expect(index.get("Val-d'Or")).toEqual(["d"]);
  });
});

describe("the tables of the package", () => {
  const { places, organizations, commonWords } = loadResources();
  it("find every name of a place, the largest first", () => {
    const index = places.index((fact) => fact);
    const lost: string[] = [];
    let seen = 0;
    for (const place of places) {
      if (++seen % 7 !== 0) continue;
      for (const form of [place.name, ...place.aliases]) {
        const found = index.get(form);
        const isSorted = found.every(({ weight }, at) => weight <= (found[at - 1]?.weight ?? Infinity));
        if (!found.includes(place) || !isSorted) lost.push(form);
      }
    }
    expect(lost).toEqual([]);
    expect(seen).toBe(places.size);
    expect(seen).toBeGreaterThan(37_000);
  });
  it("take no word for a name that a trie doesn't know, in 200,000 look-ups", () => {
    const trie = new NameTrie<true>();
    for (const { name, aliases } of organizations)
      for (const form of [name, ...aliases]) trie.add(form, true);
    const index = organizations.index(() => true as const);
    const words = [...commonWords].map(([word]) => word);
    const wrong: string[] = [];
    for (let at = 0; at < 200_000; at++) {
      const text = `${words[at % words.length]} ${words[(at * 7919) % words.length]}`;
      if (trie.get(text).length > 0 !== index.get(text).length > 0) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });
  it("say of what they were compiled", () => {
    expect(loadTables().sources.map(({ file }) => file)).toContain("data/gazetteer/places.tsv");
  });
});

describe("the hash", () => {
  it("goes on from the beginning of a name", () => {
    const [whole, parts] = [new KeyHash(), new KeyHash()];
    whole.add("saint jean sur richelieu");
    for (const [at, part] of nameParts("Saint-Jean-sur-Richelieu").entries())
      parts.add(at === 0 ? part : ` ${part}`);
    expect([parts.low, parts.high]).toEqual([whole.low, whole.high]);
  });
  it("spreads short keys over both halves", () => {
    const halves = { low: new Set<number>(), high: new Set<number>() };
    for (let at = 0; at < 20_000; at++) {
      const hash = new KeyHash();
      hash.add(`geo:FR-${at}`);
      halves.low.add(hash.low & 0xfffff);
      halves.high.add(hash.high & 0xfffff);
    }
    // Of 20,000 thrown into 2^20 boxes some 190 share one.
    for (const half of [halves.low, halves.high]) expect(half.size).toBeGreaterThan(19_600);
  });
});
