/** What a chosen record looks like in a real browser: spans within, across and upon one another; articles without end. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Entity, TagRecord } from "../../src/schema.js";
import { EXAMPLE_RECORD } from "../../src/service/examples.js";
import type { Listening } from "../../src/service/server.js";
import { fakeTagger } from "../service/fake-tagger.js";
import { CHROMIUM, launch, start, visit } from "./browser.js";

const BODY = "😀 Le Centre Pierre-Péladeau de Montréal a reçu un don.\n\nFin.";

function organization(text: string, body = BODY, count = 1): Entity {
  const mentions = [];
  for (let at = body.indexOf(text); at >= 0 && mentions.length < count; at = body.indexOf(text, at + 1)) {
    mentions.push({ field: "body" as const, start: at, end: at + text.length, text, form: "name" as const });
  }
  return {
    kind: "organization",
    id: `rep:organization/${text}`,
    name: text,
    salience: 0.5,
    confidence: 0.9,
    type: "other",
    mentions,
  };
}

let record: TagRecord = EXAMPLE_RECORD;
const withEntities = (...entities: Entity[]): TagRecord => ({
  ...EXAMPLE_RECORD,
  body: BODY,
  entities,
  topics: [],
});

describe.skipIf(CHROMIUM === undefined)("a record on the page", () => {
  let browser: Browser;
  let service: Listening;
  beforeAll(async () => {
    browser = await launch();
    service = await start({ tagger: { ...fakeTagger, tag: async () => record } });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  async function show(next: TagRecord) {
    record = next;
    const visited = await visit(browser, service.url);
    await visited.page.locator("#page").fill("x");
    await visited.page.getByRole("button", { name: "Baliser" }).click();
    await visited.page.locator("article.story").waitFor();
    return visited;
  }
  const marks =
    "[...document.querySelectorAll('mark[data-entity]')].map((m) => [m.dataset.entity, m.textContent, m.parentElement.closest('mark')?.dataset.entity ?? ''])";

  it("nests what lies within, and cuts what crosses", async () => {
    const { page, complaints } = await show(
      withEntities(
        organization("Centre Pierre-Péladeau de Montréal"),
        organization("Pierre-Péladeau"),
        organization("Montréal a reçu"),
        organization("Montréal"),
      ),
    );
    expect(await page.evaluate(marks)).toEqual([
      ["0", "Centre Pierre-Péladeau de Montréal", ""],
      ["1", "Pierre-Péladeau", "0"],
      ["2", "Montréal", "0"],
      ["3", "Montréal", "2"],
      ["2", " a reçu", ""],
    ]);
    expect((await page.locator(".text").innerText()).replace(/\n+/g, "\n\n")).toBe(BODY);
    await page.locator('mark[data-entity="3"]').hover();
    const card = page.getByRole("tooltip");
    await card.waitFor();
    expect(await card.locator(".card-name").allInnerTexts()).toEqual([
      "Montréal",
      "Montréal a reçu",
      "Centre Pierre-Péladeau de Montréal",
    ]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("puts out and lights a kind", async () => {
    const { page } = await show(withEntities(organization("Montréal")));
    const line = () =>
      page.evaluate("getComputedStyle(document.querySelector('mark[data-entity]')).borderBottomColor");
    const lit = await line();
    await page.getByRole("button", { name: "organisations" }).click();
    expect(await line()).toBe("rgba(0, 0, 0, 0)");
    await page.getByRole("button", { name: "organisations" }).click();
    expect(await line()).toBe(lit);
    await page.close();
  });

  it("keeps right-to-left marks, control characters and emoji to their place", async () => {
    const body = "\u202eLe maire\u202c de Sept-Îles 👩🏽‍🚒 \u0007 parle.";
    const { page, complaints } = await show({ ...withEntities(organization("Sept-Îles", body)), body });
    expect(await page.locator("mark[data-entity]").allTextContents()).toEqual(["Sept-Îles"]);
    expect(await page.locator(".text").textContent()).toBe(body);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("shows 2 MB with 20,000 mentions in little time, and the rest on demand", async () => {
    const sentence =
      "La Ville de Montréal a reçu Odile Fortin, et la séance a été levée après de longs débats.";
    const body = Array.from({ length: 23_000 }, () => sentence).join("\n\n");
    expect(body.length).toBeGreaterThan(2_000_000);
    const entities = [
      organization("Montréal", body, 20_000),
      ...Array.from({ length: 500 }, (_, index) => ({
        ...organization("Odile Fortin", body),
        name: `Odile ${index}`,
      })),
    ];
    const before = performance.now();
    const { page, complaints } = await show({ ...withEntities(...entities), body });
    expect(performance.now() - before).toBeLessThan(8000);
    const paragraphs = page.locator(".text p");
    const shown = await paragraphs.count();
    expect(shown).toBeLessThan(1000);
    expect(await page.locator("tbody tr").count()).toBeLessThan(60);
    await page.getByRole("button", { name: "Afficher la suite" }).click();
    expect(await paragraphs.count()).toBeGreaterThan(shown);
    await page.getByRole("button", { name: /Afficher \d+ autres/ }).click();
    expect(await page.locator("tbody tr").count()).toBeGreaterThan(60);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
