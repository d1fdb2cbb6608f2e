import { describe, expect, it } from "vitest";
import { readabilityKeeps } from "../../../src/clean/html/readability.js";

const PROSE =
  "Le conseil municipal de Rivière-Blanche a voté lundi soir la réfection du pont, fermé depuis novembre. ";

describe("what Readability keeps", () => {
  it("is the article and not the menu", () => {
    const html = `<html><head><title>Le pont</title></head><body><nav><a href="/">Accueil</a></nav><article><h1>Le pont</h1>${`<p>${PROSE.repeat(3)}</p>`.repeat(5)}</article><footer>Tous droits réservés</footer></body></html>`;
    const kept = readabilityKeeps(html);
    expect(kept?.text).toContain(PROSE.trim());
    expect(kept?.text).not.toContain("Accueil");
    expect(kept?.title).toBe("Le pont");
  });

  it.each([
    ["nothing", ""],
    ["no markup", "Un pont"],
    ["a page too deep", `${"<div>".repeat(100_000)}${PROSE}`],
    ["a page too long", `<p>${PROSE.repeat(20_000)}</p>`],
    ["broken markup", "<table><tr><p></table></div><a <b"],
  ])("is nothing for %s, and soon", (_name, html) => {
    const start = performance.now();
    expect(readabilityKeeps(html)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
