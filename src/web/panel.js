/** What was found, in lists: topics with their evidence, then a table a kind. */
import { valueOf } from "./card.js";
import { fill, h } from "./dom.js";
import { percent } from "./format.js";
import { KINDS, KIND_NAMES, plural, typeName } from "./labels.js";

/** @typedef {import("../schema.js").TagRecord} TagRecord */
/** @typedef {import("../schema.js").Entity} Entity */
/** @typedef {import("./labels.js").Kind} Kind */
/** @typedef {{ goTo: (entity: number) => void, light: (topic: number, on: boolean) => void, goToEvidence: (topic: number) => void }} Actions */
/** @typedef {{ entity: Entity, index: number }} Item */

/** Rows shown at once in one table. */
const ROWS = 40;
/** Pieces of evidence named under a topic. */
const PROOFS = 5;

/**
 * @param {TagRecord} record
 * @param {Actions} actions
 */
export function panelView(record, actions) {
  const items = record.entities.map((entity, index) => ({ entity, index }));
  const groups = [
    topicsView(record, actions),
    ...KIND_NAMES.map((kind) =>
      table(
        kind,
        items.filter(({ entity }) => entity.kind === kind),
        actions,
      ),
    ),
    keyphrasesView(record),
  ].filter((group) => group !== null);
  return h("aside", { class: "panel", "aria-label": "Ce qui a été relevé" }, indexOf(groups), groups);
}

/**
 * Beside a short article most lists lie below the edge: their names stand above, so that none is overlooked.
 * @param {readonly HTMLElement[]} groups
 */
function indexOf(groups) {
  const link = (/** @type {HTMLElement} */ group) => {
    const go = () => group.scrollIntoView({ block: "start" });
    return h("li", null, h("button", { type: "button", class: "link", onclick: go }, group.dataset["title"]));
  };
  return h("nav", { class: "index", "aria-label": "Listes" }, h("ul", null, groups.map(link)));
}

/**
 * @param {TagRecord} record
 * @param {Actions} actions
 */
function topicsView({ topics }, actions) {
  const labels = new Map(topics.map(({ id, label }) => [id, label]));
  const list = h("ol", { class: "topics" });
  const make = (/** @type {TagRecord["topics"][number]} */ topic, /** @type {number} */ index) => {
    // Ids are not French; a broader topic that the record does not name is left unsaid.
    const path = topic.broader.toReversed().flatMap((id) => labels.get(id) ?? []);
    const bar = h("span", { class: "bar", "aria-hidden": "true" }, h("span"));
    bar.style.setProperty("--share", String(topic.score));
    const button = h(
      "button",
      { type: "button", class: "topic", "aria-pressed": "false" },
      h("span", { class: "topic-label" }, topic.label),
      h("span", { class: "topic-score" }, percent(topic.score)),
      bar,
    );
    const light = (/** @type {boolean} */ on) =>
      actions.light(index, on || button.getAttribute("aria-pressed") === "true");
    button.addEventListener("pointerenter", () => light(true));
    button.addEventListener("pointerleave", () => light(false));
    button.addEventListener("focus", () => light(true));
    button.addEventListener("blur", () => light(false));
    button.addEventListener("click", () => {
      const pressed = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(pressed));
      actions.light(index, pressed);
      if (pressed) actions.goToEvidence(index);
    });
    return h(
      "li",
      null,
      button,
      path.length > 0 && h("p", { class: "path" }, path.join(" › ")),
      proofs(topic.evidence),
    );
  };
  fill(
    topics,
    ROWS,
    make,
    list,
    (rest) => `Afficher ${plural(rest, "autre sujet", "autres sujets")}`,
    (button) => h("li", null, button),
  );
  const none = h("p", { class: "none" }, "Aucun sujet de la taxonomie ne ressort.");
  return group("Sujets", topics.length, topics.length === 0 ? none : list);
}

/** @param {TagRecord["topics"][number]["evidence"]} evidence */
function proofs(evidence) {
  /** @type {Map<string, { text: string, count: number, weight: number }>} */
  const found = new Map();
  for (const { text, weight } of evidence) {
    const key = text.toLocaleLowerCase("fr");
    const known = found.get(key) ?? { text, count: 0, weight: 0 };
    found.set(key, { text: known.text, count: known.count + 1, weight: known.weight + weight });
  }
  const best = [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, PROOFS);
  if (best.length === 0) return null;
  const words = best.map(({ text, count }) =>
    h("li", null, `« ${text} »`, count > 1 && h("span", { class: "times" }, ` × ${count}`)),
  );
  return h("ul", { class: "proofs", "aria-label": "Indices" }, words);
}

/**
 * The columns of each kind: heading, what stands in a cell, and whether a narrow panel can spare it.
 * @type {Readonly<Record<Kind, readonly [heading: string, cell: (entity: Entity) => import("./dom.js").Child | Node[], spare?: "spare"][]>>}
 */
const COLUMNS = {
  person: [["Fonctions", (entity) => (entity.kind === "person" ? rolesOf(entity) : null)]],
  place: [
    ["Genre", (entity) => (entity.kind === "place" ? typeName(entity.type) : null)],
    [
      "Code",
      (entity) =>
        entity.kind === "place" && entity.code !== undefined ? h("code", null, entity.code) : null,
    ],
  ],
  organization: [["Genre", (entity) => (entity.kind === "organization" ? typeName(entity.type) : null)]],
  amount: [
    ["Devise", (entity) => (entity.kind === "amount" ? h("code", null, entity.currency) : null), "spare"],
    ["Dans le texte", quoted],
  ],
  percentage: [["Dans le texte", quoted]],
  quantity: [
    ["Unité", (entity) => (entity.kind === "quantity" ? entity.unit : null)],
    ["Dans le texte", quoted],
  ],
  date: [
    ["Norme", (entity) => (entity.kind === "date" ? h("code", null, entity.value) : null), "spare"],
    ["Dans le texte", quoted],
  ],
  event: [],
  work: [],
  product: [],
};

/** @param {Entity} entity */
function quoted(entity) {
  return entity.mentions[0]?.text ?? entity.name;
}

/** @param {Extract<Entity, { kind: "person" }>} person */
function rolesOf({ roles, offices = [] }) {
  if (roles.length === 0 && offices.length === 0) return null;
  const detail = (/** @type {typeof roles[number]} */ role) => {
    const past = role.current === false ? "pas à cette date" : null;
    const more = [role.portfolio, role.organization, role.territories.join(", "), past].filter(
      (part) => part !== null && part !== "",
    );
    return h(
      "li",
      null,
      role.title,
      more.length > 0 && h("span", { class: "role-more" }, ` · ${more.join(" · ")}`),
    );
  };
  const also = offices.map(({ title }) =>
    h("li", null, title, h("span", { class: "role-more" }, " · non dit dans l’article")),
  );
  return h("ul", { class: "roles" }, [...roles.map(detail), ...also]);
}

/**
 * @param {Kind} kind
 * @param {readonly Item[]} items
 * @param {Actions} actions
 */
function table(kind, items, actions) {
  if (items.length === 0) return null;
  const columns = COLUMNS[kind];
  const body = h("tbody");
  const make = (/** @type {Item} */ { entity, index }) => {
    const count = entity.mentions.length;
    const go = h(
      "button",
      { type: "button", class: "link", onclick: () => actions.goTo(index) },
      valueOf(entity) || entity.name,
    );
    const times =
      count > 1 && h("span", { class: "times", title: plural(count, "mention", "mentions") }, ` × ${count}`);
    return h(
      "tr",
      null,
      h("th", { scope: "row" }, go, times),
      columns.map(([, cell, spare]) => h("td", { class: spare }, cell(entity))),
    );
  };
  const wrap = (/** @type {HTMLElement} */ button) =>
    h("tr", null, h("td", { colspan: columns.length + 1 }, button));
  fill(items, ROWS, make, body, (rest) => `Afficher ${plural(rest, "autre", "autres")}`, wrap);
  const { one, many } = KINDS[kind];
  const name = kind in { amount: 1, percentage: 1, quantity: 1, date: 1 } ? "Valeur" : "Nom";
  const headings = columns.map(([text, , spare]) => h("th", { scope: "col", class: spare }, text));
  const head = h("tr", null, h("th", { scope: "col" }, name), headings);
  const heading = items.length < 2 ? one : many;
  const label = heading.charAt(0).toLocaleUpperCase("fr") + heading.slice(1);
  return group(
    label,
    items.length,
    h("div", { class: "scroller" }, h("table", null, h("thead", null, head), body)),
    kind,
  );
}

/** @param {TagRecord} record */
function keyphrasesView({ keyphrases }) {
  if (keyphrases.length === 0) return null;
  const list = h(
    "ul",
    { class: "phrases" },
    keyphrases.slice(0, 20).map(({ text }) => h("li", null, text)),
  );
  return group("Expressions clés", keyphrases.length, list);
}

/**
 * @param {string} title
 * @param {number} count
 * @param {Node} content
 * @param {Kind} [kind]
 */
function group(title, count, content, kind) {
  const swatch =
    kind !== undefined && h("span", { class: "swatch", "data-kind": kind, "aria-hidden": "true" });
  return h(
    "section",
    { class: "group", "data-title": title },
    h("h3", null, swatch, title, " ", h("span", { class: "count" }, count)),
    content,
  );
}
