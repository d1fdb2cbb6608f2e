import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAny, readList } from "../../src/topics/yaml.js";

const DATA = new URL("../../data/taxonomy/", import.meta.url);
const FILES = readdirSync(DATA).filter((name) => name.endsWith(".yaml"));

/** Line ends and runs of spaces don't count: terms are parted by commas. */
function normal(content: unknown): unknown {
  if (typeof content === "string") return content.replaceAll(/\s+/g, " ").trim();
  if (Array.isArray(content)) return content.map(normal);
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(Object.entries(content).map(([key, value]) => [key, normal(value)]));
}

describe("our reading of the usual shape is YAML's", () => {
  it.each(FILES.filter((name) => name !== "expressions.yaml"))("%s", (name) => {
    const text = readFileSync(new URL(name, DATA), "utf8");
    expect(normal(readList(text))).toEqual(normal(readAny({ name, text })));
  });

  it.each([
    "- id: a\n  nom: b # pas le nom\n",
    "- id: a\n  fort: usine,\n    mine\n",
    "- id: a\n  fort: >-\n    usine\n",
    "- id: a\n  fort: |\n    usine\n",
    '- id: a\n  fort: "PIB", usine\n',
    "- id: a\n  fort: [usine]\n",
    "- id: a\n  id: b\n",
    "- id: a\n  fort: 'usine'\n",
    "- id: a\n  fort: >\n   usine\n",
    "id: a\n",
    "-   id: a\n    nom: b\n",
    "",
  ])("%j is left to the package", (text) => expect(readList(text)).toBeUndefined());

  it("a comment within a folded text is text, as in YAML; one before a field is none", () => {
    const text = "# haut\n- id: a\n\n  # ici\n  fort: >\n    usine,\n    # mine\n\n- id: b\n";
    expect(normal(readList(text))).toEqual(normal(readAny({ name: "x", text })));
  });
});
