/** What a newsroom says of its own pages holds for certain, on its own pages, and breaks nothing of the rest. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDecoder } from "../../src/clean/decode.js";
import { cleanerOf } from "../../src/clean/index.js";
import { readPage } from "../../src/clean/page.js";
import { createGuide, LABELS, lineKey, type Profile } from "../../src/clean/profile.js";
import { loadBlockModel } from "../../src/resources.js";
import type { Article } from "../../src/types.js";

const decode = createDecoder(loadBlockModel());
const BODY = [
  "Le conseil municipal de Rivière-Bleue a adopté lundi soir le règlement qui encadre la location de chalets au bord du lac.",
  "« Nous avons entendu tout le monde », a dit la mairesse, qui promet un bilan dans un an.",
  "Le mot du jour : étiage, le niveau le plus bas que connaît un cours d'eau pendant l'été.",
  "Une cinquantaine de propriétaires ont assisté à la séance, et plusieurs d'entre eux ont pris la parole.",
];
const TEXT = ["L'Écho du Fjord", "Politique", "Les chalets mieux encadrés à Rivière-Bleue", "Par Luce Roy", "6 novembre 2021", ...BODY].join("\n\n"); // prettier-ignore

const read = (article: Article, ...profiles: readonly Profile[]) =>
  cleanerOf(decode, createGuide(profiles))(article);
const labelOf = (article: Article, part: string, ...profiles: readonly Profile[]) =>
  read(article, ...profiles).blocks.find(({ text }) => text.includes(part))?.label;

describe("a line", () => {
  it("is part of the article without a profile", () => {
    expect(labelOf({ text: TEXT }, "Le mot du jour")).toBe("body");
  });

  it.each<[string, Profile["lines"]]>([
    ["starts", [{ starts: "LE MOT  DU JOUR", label: "ad" }]],
    ["starts, without the space before its colon", [{ starts: "Le mot du jour:", label: "ad" }]],
    ["ends", [{ ends: "pendant l’ete.", label: "ad" }]],
    ["contains", [{ contains: "étiage, le niveau", label: "ad" }]],
    ["equals", [{ equals: BODY[2] ?? "", label: "ad" }]],
    ["the first that fits", [{ starts: "Le mot", label: "ad" }, { starts: "Le mot du", label: "nav" }]],
  ])("%s", (_, lines) => {
    const doc = read({ text: TEXT }, { lines: lines ?? [] });
    expect(doc.blocks.find(({ text }) => text.startsWith("Le mot"))?.label).toBe("ad");
    expect(doc.body).toBe([BODY[0], BODY[1], BODY[3]].join("\n\n"));
    expect(doc.title).toBe("Les chalets mieux encadrés à Rivière-Bleue");
  }); // prettier-ignore

  it.each<[string, Profile["lines"]]>([
    ["no word is cut", [{ starts: "Le mot du jou", label: "ad" }, { ends: "té.", label: "ad" }, { contains: "tiage", label: "ad" }]],
    ["nothing is equal to a part", [{ equals: "Le mot du jour", label: "ad" }]],
    ["a stretch whose end is missing is none", [{ between: ["Le mot du jour", "Fin de l'encadré"], label: "ad" }]],
  ])("%s", (_, lines) => {
    expect(read({ text: TEXT }, { lines: lines ?? [] }).body).toBe(BODY.join("\n\n"));
  }); // prettier-ignore

  it("between takes both ends and all that lies between", () => {
    const lines = [{ between: ["« Nous avons", "Le mot du jour"], label: "nav" }] as const;
    expect(read({ text: TEXT }, { lines }).body).toBe([BODY[0], BODY[3]].join("\n\n"));
  });

  it.each(LABELS)("gets the label %s wherever it stands", (label) => {
    for (const part of ["L'Écho du Fjord", "Politique", "6 novembre", "« Nous", "Une cinquantaine"])
      expect(labelOf({ text: TEXT }, part, { lines: [{ starts: part, label }] })).toBe(label);
  });

  it("an imposed title is the title", () => {
    const doc = read({ text: TEXT }, { lines: [{ equals: "Politique", label: "title" }] });
    expect(doc.title).toBe("Politique");
  });

  it("a first and a last line of text make the article", () => {
    const lines = [{ starts: "6 novembre", label: "body" }, { starts: "Le mot", label: "nav" }] as const; // prettier-ignore
    expect(read({ text: TEXT }, { lines }).body).toBe(
      ["6 novembre 2021", BODY[0], BODY[1], BODY[3]].join("\n\n"),
    );
  });

  it("nothing left is an empty body, and no crash", () => {
    const text = "Le maire a parlé hier.";
    expect(read({ text }, { lines: [{ starts: "Le maire", label: "nav" }] }).body).toBe("");
  });
});

describe("whose articles", () => {
  const lines = [{ starts: "Le mot", label: "ad" }] as const;
  const isOf = (profile: Profile, article: Partial<Article>): boolean =>
    labelOf({ text: TEXT, ...article }, "Le mot", { ...profile, lines }) === "ad";

  it.each<[Profile, Partial<Article>, boolean]>([
    [{}, {}, true],
    [{ source: "L'Écho du Fjord" }, {}, false],
    [{ source: "L'Écho du Fjord" }, { source: "l’echo du fjord" }, true],
    [{ source: "L'Écho du Fjord" }, { source: "Le Fjord" }, false],
    [{ url: "echo.example" }, { url: "https://www.echo.example/1" }, true],
    [{ url: "https://www.Echo.example/" }, { url: "http://sport.echo.example/1" }, true],
    [{ url: "echo.example" }, { url: "https://monecho.example/1" }, false],
    [{ url: "echo.example" }, { url: "not a url" }, false],
    [{ source: "Autre", url: "echo.example" }, { url: "https://echo.example/1" }, true],
    [{ source: "Autre", url: "echo.example" }, { source: "autre" }, true],
  ])("%j and %j: %s", (profile, article, expected) => {
    expect(isOf(profile, article)).toBe(expected);
  });

  it("the name and the address that a page gives itself count", () => {
    const html = (head: string) => `<head>${head}</head><p>${TEXT.split("\n\n").join("</p><p>")}</p>`;
    const siteName = html('<meta property="og:site_name" content="L’Écho du Fjord">');
    const canonical = html('<link rel="canonical" href="https://www.echo.example/1">');
    expect(labelOf({ html: siteName }, "Le mot", { source: "L'Écho du Fjord", lines })).toBe("ad");
    expect(labelOf({ html: canonical }, "Le mot", { url: "echo.example", lines })).toBe("ad");
    expect(labelOf({ html: html("") }, "Le mot", { url: "echo.example", lines })).toBe("body");
  });
});

describe("an element", () => {
  const html = `<h1>Les chalets mieux encadrés</h1><p>${BODY[0]}</p><div class="a mot-du-jour b"><p>${BODY[2]}</p></div>
    <div class="box" id="promo"><p>${BODY[1]}</p><div class=garde><p>${BODY[3]}</p></div></div>`;
  const bodyWith = (...rules: NonNullable<Profile["html"]>) =>
    read({ html }, { html: rules }).body.split("\n\n");

  it.each([
    ["by class", bodyWith({ class: "mot-du-jour", label: "ad" }), [BODY[0], BODY[1], BODY[3]]],
    ["by id", bodyWith({ id: "promo", label: "ad" }), [BODY[0], BODY[2]]],
    ["the innermost decides", bodyWith({ id: "promo", label: "ad" }, { class: "garde", label: "body" }), [BODY[0], BODY[2], BODY[3]]],
    ["a part of a name is none", bodyWith({ class: "mot", label: "ad" }, { id: "box", label: "ad" }), [BODY[0], BODY[2], BODY[1], BODY[3]]],
  ])("%s", (_, got, expected) => expect(got).toEqual(expected)); // prettier-ignore

  it("a line says more than the element it stands in", () => {
    const profile: Profile = { html: [{ class: "mot-du-jour", label: "ad" }], lines: [{ starts: "Le mot", label: "share" }] };
    expect(labelOf({ html }, "Le mot", profile)).toBe("share");
  }); // prettier-ignore

  it("tags that are never closed or never opened break nothing", () => {
    for (const broken of [html.replaceAll("</div>", ""), html.replaceAll("</p>", "</div>"), `</div>${html}<div class=garde`])
      expect(labelOf({ html: broken }, "Le mot", { html: [{ class: "mot-du-jour", label: "ad" }] })).toBe("ad");
  }); // prettier-ignore
});

describe("defaults", () => {
  const profile: Profile = {
    source: "Écho",
    byline: "La rédaction",
    section: "Région",
    language: "fr",
    country: "CA",
  };
  it("say what neither publisher nor page says", () => {
    const defaults = { byline: "La rédaction", section: "Région", language: "fr", country: "CA" };
    expect(read({ body: "Le maire a parlé.", source: "Écho" }, profile)).toMatchObject(defaults);
    expect(read({ body: "Le maire a parlé.", source: "Autre" }, profile)).toMatchObject({ byline: undefined, country: undefined });
    expect(read({ text: TEXT, source: "Écho", country: "FR" }, profile)).toMatchObject({ byline: "Luce Roy", country: "FR" });
  }); // prettier-ignore

  it("of two profiles, the first that says a thing decides", () => {
    const doc = read({ body: "Le maire a parlé." }, { country: "BE" }, { country: "CA", byline: "Belga" });
    expect(doc).toMatchObject({ country: "BE", byline: "Belga" });
  });
});

it("no profile at all, and one that fits nothing, give the very same document", () => {
  const plain = read({ text: TEXT });
  expect(read({ text: TEXT }, { lines: [{ starts: "Rien de tel", label: "ad" }] })).toEqual(plain);
  expect(read({ text: TEXT }, { source: "Ailleurs", lines: [{ contains: "a", label: "ad" }] })).toEqual(
    plain,
  );
});

it("imposed labels hold on any page, however odd", () => {
  const line = fc.constantFrom(
    ...TEXT.split("\n\n"),
    "Publicité",
    "© 2021",
    "Lire aussi",
    "À la une",
    "12:30",
  );
  const rule = fc.record({ equals: line, label: fc.constantFrom(...LABELS) });
  const pages = fc.array(line, { minLength: 1, maxLength: 15 });
  const isHeld = (lines: readonly string[], rules: readonly { equals: string; label: string }[]): boolean =>
    read({ text: lines.join("\n\n") }, { lines: rules as NonNullable<Profile["lines"]> }).blocks.every(
      ({ text, label }) => (rules.find(({ equals }) => equals === text)?.label ?? label) === label,
    );
  expect(
    fc.check(fc.property(pages, fc.tuple(rule, rule), isHeld), { numRuns: 200 }).counterexample,
  ).toBeNull();
});

it("a key is the line without case, accents and spaces beside signs", () => {
  expect(lineKey("  À  LIRE\u00a0AUSSI :\t« L’Été »")).toBe("a lire aussi:«l'ete»");
});

it("takes time in proportion to the page and the profile", () => {
  const long = `${" ".repeat(200_000)}Le mot${" ".repeat(200_000)}${"mot ".repeat(100_000)}`;
  const text = `${long}\n\n${"a\n\n".repeat(5000)}`;
  const page = readPage({ text });
  const guide = createGuide([
    { lines: [{ contains: "mot mot motte", label: "ad" }, { between: ["a", "b"], label: "ad" }] }, // prettier-ignore
  ]);
  const started = process.cpuUsage();
  expect(guide({ text }, page).imposed?.some((label) => label !== undefined)).toBe(false);
  const { user, system } = process.cpuUsage(started);
  expect(user + system).toBeLessThan(3e6);
});
