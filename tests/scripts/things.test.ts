import { describe, expect, it } from "vitest";
import { ambiguousThingRows, parseThings, thingRows, uniqueByKind } from "../../scripts/gazetteer/things.js";

const rows = (text: string) => parseThings(`name\tkind\taliases\n${text}`, "t.tsv");

describe("a table of events, works and products", () => {
  it.each([
    ["another header", () => parseThings("name\ttype\taliases\n", "t.tsv"), "t.tsv:1: expected"],
    ["an unknown kind", () => rows("X\tplace\t\n"), 't.tsv:2: unknown type "place"'],
    [
      "a name twice in one kind",
      () => uniqueByKind(rows("iPhone\tproduct\t\nIPHONE\tproduct\t\n")),
      't.tsv:3: "IPHONE" stands already at t.tsv:2',
    ],
  ])("is refused for %s", (_, read, message) => {
    expect(read).toThrow(message);
  });

  it("may call a film as a ship is called", () => {
    const both = rows("Titanic\twork\t\nTitanic\tproduct\t\n");
    expect(uniqueByKind(both)).toEqual(both);
  });
});

describe("the tables of the repository", () => {
  it("hold some of each kind, none twice", () => {
    for (const kind of ["event", "work", "product"])
      expect(thingRows().filter(({ type }) => type === kind).length).toBeGreaterThan(200);
  });

  it("keep apart what is a plain word too", () => {
    const clear = new Set(thingRows().map(({ name, type }) => `${type} ${name}`));
    expect(ambiguousThingRows().filter(({ name, type }) => clear.has(`${type} ${name}`))).toEqual([]);
  });
});
