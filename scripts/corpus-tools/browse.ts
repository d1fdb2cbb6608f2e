/** One HTML file with the pages and their labels, to look at in a browser; it needs no server and no network. */
import type { LabelledPage } from "../../src/evaluation/labelled.js";

export function browserOf(pages: readonly LabelledPage[]): string {
  // "</script>" inside a page would end the data.
  const data = JSON.stringify(pages).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Corpus Repère</title>
<style>${STYLE}</style>
<header><h1>Corpus Repère</h1><input id="search" type="search" placeholder="Chercher : mot, genre, pays, région…" aria-label="Chercher">
<span id="count"></span></header>
<nav id="list" aria-label="Pages"></nav>
<main id="page"></main>
<script id="data" type="application/json">${data}</script>
<script>${SCRIPT}</script>
</html>
`;
}

const STYLE = `
:root { --ink: #1d1d1b; --line: #ddd; font: 16px/1.55 system-ui, sans-serif; color: var(--ink); }
body { margin: 0; display: grid; grid-template: auto 1fr / 20rem 1fr; height: 100vh; }
header { grid-column: 1 / 3; display: flex; gap: 1rem; align-items: center; padding: .5rem 1rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.1rem; margin: 0; } #search { flex: 0 1 24rem; font: inherit; padding: .2rem .5rem; } #count { color: #666; }
nav { overflow: auto; border-right: 1px solid var(--line); } nav a { display: block; padding: .4rem 1rem; color: inherit; text-decoration: none; border-bottom: 1px solid #f0f0ee; }
nav a small { color: #666; display: block; } nav a[aria-current] { background: #eef3f8; }
main { overflow: auto; padding: 1rem 2rem 4rem; } main > * { max-width: 46rem; } h2 { line-height: 1.25; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; font-size: .9rem; } dt { color: #666; } dd { margin: 0; }
mark { border-radius: 3px; padding: 0 .12em; background: none; box-shadow: inset 0 -.5em var(--tint); }
.person { --tint: #ffd9c2; } .place { --tint: #cbe8cf; } .organization { --tint: #cfe0fb; } .event, .work, .product { --tint: #e9d9f7; }
.amount, .percentage, .quantity { --tint: #fdf0b0; } .date { --tint: #d4eef0; } .role { border-bottom: 2px dotted #b0603a; box-shadow: none; }
.nominal, .pronoun { font-style: italic; } .quotation { box-shadow: none; background: #f4f4f0; }
pre { white-space: pre-wrap; font-size: .8rem; background: #fafaf8; padding: 1rem; } pre span { color: #888; } table { font-size: .85rem; border-collapse: collapse; } td { padding: .1rem .8rem .1rem 0; vertical-align: top; }
`;

/** Marks nest (name in role in quotation): written as a tree by order of start and length. */
const SCRIPT = `
const pages = JSON.parse(document.getElementById("data").textContent);
const [list, main, search, count] = ["list", "page", "search", "count"].map((id) => document.getElementById(id));
const make = (tag, props, ...children) => { const one = Object.assign(document.createElement(tag), props); one.append(...children); return one; };
const titleOf = (entity) => [entity.id, entity.name, entity.type, entity.code, entity.value ?? (entity.min !== undefined ? entity.min + " à " + entity.max : undefined), entity.currency, entity.unit, entity.per].filter((one) => one !== undefined && one !== null).join(" · ");
function marksOf(page, field) {
  const marks = [];
  for (const entity of page.entities) {
    for (const mention of entity.mentions) if (mention.field === field) marks.push({ ...mention, css: entity.kind + " " + mention.form, title: entity.kind + " " + titleOf(entity) });
    for (const role of entity.roles ?? []) for (const span of role.spans) if (span.field === field)
      marks.push({ ...span, css: "role", title: [entity.name + " : " + role.title, role.portfolio, role.organization, role.territories.join(", ")].filter(Boolean).join(" | ") });
  }
  for (const quote of page.quotations) if (quote.field === field) marks.push({ ...quote, css: "quotation", title: "citation : " + (quote.speaker ?? "?") });
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
function marked(text, marks, from, to) {
  const nodes = []; let at = from;
  for (let i = 0; i < marks.length; ) {
    const mark = marks[i++]; const inside = [];
    if (mark.start < at) continue;
    while (i < marks.length && marks[i].start < mark.end) inside.push(marks[i++]);
    nodes.push(text.slice(at, mark.start), make("mark", { className: mark.css, title: mark.title }, ...marked(text, inside, mark.start, mark.end)));
    at = mark.end;
  }
  nodes.push(text.slice(at, to)); return nodes;
}
function show(page) {
  const body = page.paragraphs.join("\\n\\n"); const marks = marksOf(page, "body"); let at = 0;
  const paragraphs = page.paragraphs.map((text) => { const end = at + text.length; const p = make("p", {}, ...marked(body, marks.filter((one) => one.start >= at && one.end <= end), at, end)); at = end + 2; return p; });
  const facts = { Page: page.id, Partie: page.part, Source: page.source, Lieu: [page.country, page.region].join(" "), Genre: page.genre + ", " + page.outlet, Signature: page.byline, Rubrique: page.section, Publié: page.publishedAt, Modifié: page.modifiedAt, Sujets: page.topics.concat(page.finer).join(", "), "En tête": page.salient.join(", ") };
  const rows = page.entities.filter(({ id }) => id).map((entity) => make("tr", {}, ...[entity.id, entity.kind, titleOf(entity), (entity.roles ?? []).map((role) => [role.title, role.portfolio, role.organization, role.territories.join(", ")].filter(Boolean).join(" | ")).join(" ; ")].map((text) => make("td", {}, text))));
  const raw = make("pre", {}); let last = 0;
  for (const block of page.blocks) { raw.append(page.text.slice(last, block.start), make("span", {}, block.label + "| "), page.text.slice(block.start, block.end)); last = block.end; }
  main.replaceChildren(make("h2", {}, ...marked(page.title, marksOf(page, "title"), 0, page.title.length)), ...paragraphs,
    make("dl", {}, ...Object.entries(facts).flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, value ?? "–")])), make("table", {}, ...rows), make("h3", {}, "La page telle que moissonnée"), raw);
  main.scrollTop = 0;
}
function fill() {
  const words = search.value.toLowerCase().split(" ").filter(Boolean);
  const chosen = pages.filter((page) => { const hay = [page.id, page.title, page.genre, page.outlet, page.country, page.region, page.part, page.source, page.text].join(" ").toLowerCase(); return words.every((word) => hay.includes(word)); });
  count.textContent = chosen.length + " pages";
  list.replaceChildren(...chosen.map((page) => make("a", { href: "#" + page.id }, page.title, make("small", {}, [page.part, page.country, page.genre, page.publishedAt ?? ""].join(" · ")))));
}
function open() {
  const page = pages.find(({ id }) => "#" + id === decodeURIComponent(location.hash)) ?? pages[0];
  for (const link of list.children) link.toggleAttribute("aria-current", link.hash === "#" + page?.id);
  if (page) show(page);
}
search.addEventListener("input", fill); addEventListener("hashchange", open); fill(); open();
`;
