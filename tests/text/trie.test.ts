/** Names of the gazetteer in a text, however a newsroom spells them. */
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokens.js";
import { NameTrie } from "../../src/text/trie.js";

function trieOf(...names: string[]): NameTrie<string> {
  const trie = new NameTrie<string>();
  for (const name of names) trie.add(name, name);
  return trie;
}

/** What stands at the start of the text, and the names it is; undefined where none does. */
function at(
  trie: NameTrie<string>,
  text: string,
  first = 0,
): { text: string; values: readonly string[] } | undefined {
  const tokens = tokenize(text);
  const match = trie.longestAt(tokens, first);
  if (match === undefined) return undefined;
  const start = tokens[match.firstToken]?.start ?? 0;
  return { text: text.slice(start, tokens[match.endToken - 1]?.end), values: match.values };
}

describe("NameTrie", () => {
  const trie = trieOf(
    "Saint-Jean",
    "Saint-Jean-sur-Richelieu",
    "Sainte-Anne-de-Bellevue",
    "Val-d'Or",
    "L'Ancienne-Lorette",
    "Bas-Saint-Laurent",
    "Gaspésie–Îles-de-la-Madeleine",
    "Montréal",
    "Québec",
    "Trois-Rivières",
    "New York",
  );

  it.each([
    ["St-Jean vote", "St-Jean", "Saint-Jean"],
    ["St. Jean vote", "St. Jean", "Saint-Jean"],
    ["Saint Jean vote", "Saint Jean", "Saint-Jean"],
    ["SAINT-JEAN vote", "SAINT-JEAN", "Saint-Jean"],
    ["Ste-Anne-de-Bellevue", "Ste-Anne-de-Bellevue", "Sainte-Anne-de-Bellevue"],
    ["Ste Anne de Bellevue", "Ste Anne de Bellevue", "Sainte-Anne-de-Bellevue"],
    ["Saint-Jean-sur-Richelieu vote", "Saint-Jean-sur-Richelieu", "Saint-Jean-sur-Richelieu"],
    ["Saint-Jean sur la route", "Saint-Jean", "Saint-Jean"],
    ["Val d'Or vote", "Val d'Or", "Val-d'Or"],
    ["Val-d'Or vote", "Val-d'Or", "Val-d'Or"],
    ["Val d Or vote", "Val d Or", "Val-d'Or"],
    ["L'Ancienne-Lorette vote", "L'Ancienne-Lorette", "L'Ancienne-Lorette"],
    ["L'Ancienne Lorette vote", "L'Ancienne Lorette", "L'Ancienne-Lorette"],
    ["Bas Saint-Laurent", "Bas Saint-Laurent", "Bas-Saint-Laurent"],
    ["Bas-St-Laurent", "Bas-St-Laurent", "Bas-Saint-Laurent"],
    ["Gaspésie-Îles-de-la-Madeleine", "Gaspésie-Îles-de-la-Madeleine", "Gaspésie–Îles-de-la-Madeleine"],
    ["Gaspésie – Îles-de-la-Madeleine", "Gaspésie – Îles-de-la-Madeleine", "Gaspésie–Îles-de-la-Madeleine"],
    ["Gaspésie–Iles de la Madeleine", "Gaspésie–Iles de la Madeleine", "Gaspésie–Îles-de-la-Madeleine"],
    ["Trois Rivieres", "Trois Rivieres", "Trois-Rivières"],
    ["New-York", "New-York", "New York"],
    ["Montréal, Québec", "Montréal", "Montréal"],
  ])("%s", (text, found, name) => {
    expect(at(trie, text)).toEqual({ text: found, values: [name] });
  });

  it.each([
    "Jean",
    "Saint",
    "Saint, Jean",
    "Saint. Jean",
    "Val (d'Or)",
    "Trois",
    "New « York »",
    "Bas Laurent",
    "Montréalais",
    ", Montréal",
    "",
  ])("nothing at the start of %j", (text) => {
    expect(at(trie, text)).toBeUndefined();
  });

  it("stops at punctuation and keeps the longest name before it", () => {
    expect(at(trie, "Saint-Jean, sur Richelieu")?.text).toBe("Saint-Jean");
  });

  it("gives all that bear a name, in the order they were added, each once", () => {
    const homonyms = new NameTrie<string>();
    homonyms.add("Victoria", "BC");
    homonyms.add("Victoria", "AU");
    homonyms.add("VICTORIA", "BC");
    expect(homonyms.get("victoria")).toEqual(["BC", "AU"]);
  });

  it("looks a name up whole: the beginning of a name is none", () => {
    expect(trie.get("St-Jean sur Richelieu")).toEqual(["Saint-Jean-sur-Richelieu"]);
    expect(trie.get("Bas")).toEqual([]);
    expect(trie.get("")).toEqual([]);
  });

  it("knows a name that is the beginning of another, whichever came first", () => {
    for (const names of [
      ["Lac", "Lac Vert"],
      ["Lac Vert", "Lac"],
    ]) {
      const both = trieOf(...names);
      expect(at(both, "Lac Vert")?.text).toBe("Lac Vert");
      expect(at(both, "Lac Bleu")?.text).toBe("Lac");
    }
  });

  it("keeps nothing of a name without letters", () => {
    const empty = trieOf("…", "");
    expect(at(empty, "… rien")).toBeUndefined();
    expect(empty.get("…")).toEqual([]);
  });
});
