/** The page with the real tagger, as a journalist uses it. */
import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTagger } from "../../src/index.js";
import type { TagRecord } from "../../src/schema.js";
import type { Sample } from "../../src/service/app.js";
import type { Listening } from "../../src/service/server.js";
import { CHROMIUM, SCREENSHOTS, launch, start, visit } from "./browser.js";

const FOLDER = new URL("../../data/samples/", import.meta.url);
const samples: Sample[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => ({
    id: name.slice(0, -4),
    title: name.slice(0, -4),
    text: readFileSync(new URL(name, FOLDER), "utf8"),
  }));
const textOf = (id: string): string => samples.find((sample) => sample.id === id)?.text ?? "";
const AMOS = "amos-logements";

describe.skipIf(CHROMIUM === undefined)("the page", () => {
  let browser: Browser;
  let service: Listening;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const tagger = createTagger();
    [browser, service] = await Promise.all([launch(), start({ tagger, samples }), tagger.warmUp()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  it("tags a pasted page: its amount, its persons, its topic and the evidence for it", async () => {
    const { page, complaints } = await visit(browser, service.url);
    await page.getByLabel("Collez une page").fill(textOf(AMOS));
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/v1/tag")),
      page.getByRole("button", { name: "Baliser" }).click(),
    ]);
    const record = (await answer.json()) as TagRecord;
    await page.getByRole("heading", { name: /36 appartements/ }).waitFor();

    const section = (name: string) =>
      page.locator("section.group").filter({ has: page.locator("h3", { hasText: name }) });
    await expect.poll(() => section("Montants").innerText()).toMatch(/11\s400\s000\s\$/);
    expect(await section("Personnes").innerText()).toContain("Suzanne Blais");
    // Which topics are right is judged elsewhere; here, that the page names those of the record, the best first.
    expect(record.topics.length).toBeGreaterThan(0);
    expect(await page.locator(".topic-label").allTextContents()).toEqual(
      record.topics.map(({ label }) => label),
    );
    expect(await page.locator(".teasers").innerText()).toContain("Les Foreurs s'inclinent");
    expect(await page.locator(".text").innerText()).not.toContain("Les Foreurs s'inclinent");
    expect(await page.getByRole("status").innerText()).toMatch(
      /^Article balisé : \d+ sujets?, \d+ personnes?/,
    );

    await page.locator("button.topic").first().hover();
    const lit = await page.locator(".text .ev.lit").allTextContents();
    const proofs = record.topics[0]?.evidence
      .filter(({ field }) => field === "body")
      .toSorted((a, b) => a.start - b.start)
      .map(({ text }) => text);
    // A proof that an underlined entity cuts in two is lit in two pieces.
    expect(lit.join("")).toBe(proofs?.join(""));
    await page.locator("#page").hover();
    expect(await page.locator(".text .ev.lit").count()).toBe(0);

    await page.locator('mark[data-kind="amount"]').first().hover();
    const card = page.getByRole("tooltip");
    await card.waitFor();
    expect(await card.innerText()).toMatch(/montant[\s\S]*11\s400\s000\s\$[\s\S]*CAD[\s\S]*Confiance/);

    await section("Personnes").getByRole("button", { name: "Suzanne Blais" }).click();
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Suzanne Blais");
    expect(await card.innerText()).toMatch(/personne\s+Suzanne Blais/);

    await page.getByRole("navigation", { name: "Listes" }).getByRole("button", { name: "Dates" }).click();
    await expect
      .poll(() =>
        page.evaluate(
          "document.querySelector('[data-title=Dates]').getBoundingClientRect().top < innerHeight",
        ),
      )
      .toBe(true);

    await page.getByText("Réponse en JSON").click();
    await expect.poll(() => page.locator("pre").innerText()).toBe(JSON.stringify(record, null, 2));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("underlines just what the record says, kind by kind", async () => {
    const { page } = await visit(browser, service.url);
    await page.locator("#exemple").selectOption(AMOS);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith("/v1/tag")),
      page.getByRole("button", { name: "Baliser" }).click(),
    ]);
    const { entities } = (await answer.json()) as {
      entities: { kind: string; mentions: { text: string }[] }[];
    };
    await page.locator("article.story").waitFor();
    const shown: string[] = await page.evaluate(
      "[...document.querySelectorAll('mark[data-entity]')].map((m) => m.dataset.kind + ' ' + m.textContent)",
    );
    const told = entities.flatMap(({ kind, mentions }) => mentions.map(({ text }) => `${kind} ${text}`));
    expect(shown.sort()).toEqual(told.sort());
    await page.close();
  });

  it("shows pasted markup as text and never runs it", async () => {
    const { page, complaints } = await visit(browser, service.url);
    const attack = `<script>alert(1)</script><img src=x onerror="document.title='pwned'"> <svg onload=alert(2)> javascript:alert(3)`;
    const text = [
      `Une mairesse s'indigne <b>à Rimouski</b>`,
      `La mairesse de Rimouski, Odile Fortin, a dénoncé ${attack} lundi devant le conseil municipal de la ville.`,
      `« ${attack} », a répété Odile Fortin, qui réclame 2,2 millions de dollars au gouvernement du Québec pour son réseau de transport.`,
    ].join("\n\n");
    await page.locator("#page").fill(text);
    await page.getByText("Préciser").click();
    await page.locator("#nature").selectOption("body");
    await page.getByRole("button", { name: "Baliser" }).click();
    await page.locator("article.story").waitFor();
    const shown = await page.locator(".text").innerText();
    expect(shown).toContain(attack);
    expect(shown).toContain("<b>à Rimouski</b>");
    expect(await page.locator("#resultat").locator("script, img, svg, b, [onerror], [onload]").count()).toBe(
      0,
    );
    expect(await page.title()).toContain("Repère");
    await page.getByText("Réponse en JSON").click();
    await expect.poll(() => page.locator("pre").innerText()).toContain("<script>alert(1)</script>");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("says plainly that a page is not in French", async () => {
    const { page, complaints } = await visit(browser, service.url);
    await page
      .locator("#page")
      .fill(
        textOf("english-ferry-yarmouth") ||
          "The ferry will not sail today because the wind is far too strong, the company said on Monday.",
      );
    await page.getByRole("button", { name: "Baliser" }).click();
    await expect
      .poll(() => page.getByRole("status").innerText())
      .toMatch(/en anglais.*ne balise que le français/);
    expect(await page.locator("mark[data-entity]").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("says in French what is wrong, and recovers", async () => {
    const { page, complaints } = await visit(browser, service.url);
    await page.getByRole("button", { name: "Baliser" }).click();
    await expect
      .poll(() => page.getByRole("status").innerText())
      .toContain("Il n’y a pas de texte à baliser");
    await page.route("**/v1/tag", (route) => route.abort());
    await page.locator("#page").fill(textOf(AMOS));
    await page.getByRole("button", { name: "Baliser" }).click();
    await expect.poll(() => page.getByRole("status").innerText()).toContain("Le service ne répond pas");
    await page.unroute("**/v1/tag");
    await page.getByRole("button", { name: "Baliser" }).click();
    await page.locator("article.story").waitFor();
    expect(complaints.filter((one) => !one.includes("ERR_FAILED"))).toEqual([]);
    await page.close();
  });

  it("takes a text file, also one in Windows-1252", async () => {
    const { page, complaints } = await visit(browser, service.url);
    const buffer = Buffer.from("L'été à Gaspé", "latin1");
    await page.locator("#fichier").setInputFiles({ name: "page.txt", mimeType: "text/plain", buffer });
    await expect.poll(() => page.locator("#page").inputValue()).toBe("L'été à Gaspé");
    expect(await page.getByRole("status").innerText()).toContain("page.txt");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is walked with the keyboard alone", async () => {
    const { page, complaints } = await visit(browser, service.url);
    const focused = () =>
      page.evaluate("document.activeElement.id || document.activeElement.textContent") as Promise<string>;
    const tabTo = async (wanted: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate(`document.activeElement.matches(${JSON.stringify(wanted)})`)) === true)
          return;
      }
      throw new Error(`Tab never reaches ${wanted}; it is on ${await focused()}`);
    };
    await tabTo("#page");
    await page.keyboard.insertText(textOf(AMOS));
    await page.keyboard.press("Control+Enter");
    await page.locator("article.story").waitFor();
    await expect.poll(focused).toBe("resultat");
    await tabTo("button.chip");
    await tabTo("mark");
    const first = await focused();
    const card = page.getByRole("tooltip");
    await card.waitFor();
    await page.keyboard.press("ArrowRight");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("ArrowLeft");
    expect(await focused()).toBe(first);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
    await tabTo("button.topic");
    expect(await page.locator(".ev.lit").count()).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await tabTo("tbody button.link");
    expect(await page.locator(".ev.lit").count()).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate("document.activeElement.tagName")).toBe("MARK");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is small, and has its files from nowhere else", async () => {
    const page = await browser.newPage();
    let bytes = 0;
    page.on("response", (response) => {
      void response
        .body()
        .then((body) => (bytes += response.url().endsWith("/v1/samples") ? 0 : body.length));
    });
    await page.goto(service.url, { waitUntil: "networkidle" });
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(100_000);
    await page.close();
  });

  describe.each(["light", "dark"] as const)("in %s", (scheme) => {
    it.each([360, 1280])("fits a window of %d pixels (screenshots)", async (width) => {
      const { page, complaints } = await visit(browser, service.url, {
        width,
        height: width < 500 ? 740 : 900,
        scheme,
      });
      const overflow = () =>
        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      await page.screenshot({ path: `${SCREENSHOTS}accueil-${scheme}-${width}.png` });
      expect(await overflow()).toBe(0);
      await page.locator("#exemple").selectOption(AMOS);
      await page.getByRole("button", { name: "Baliser" }).click();
      await page.locator("article.story").waitFor();
      expect(await overflow()).toBe(0);
      await page.screenshot({ path: `${SCREENSHOTS}resultat-${scheme}-${width}.png`, fullPage: true });
      await page.locator("button.topic").first().focus();
      await page.locator("button.topic").first().press("Enter");
      await page.locator(".text mark").nth(2).focus();
      await page.getByRole("tooltip").waitFor();
      expect(await overflow()).toBe(0);
      await page.screenshot({ path: `${SCREENSHOTS}fiche-${scheme}-${width}.png` });
      expect(complaints).toEqual([]);
      await page.close();
    });
  });
});
