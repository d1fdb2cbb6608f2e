/** One answer of the service, set out: the article, what was found, what was put aside, the answer itself. */
import { articleView, teasersView } from "./article.js";
import { focusMark } from "./card.js";
import { h } from "./dom.js";
import { KINDS, KIND_NAMES, errorText, languageName, plural } from "./labels.js";
import { panelView } from "./panel.js";

/** @typedef {import("../schema.js").TagRecord} TagRecord */

/** Characters of the answer shown; the copy button takes all of it. */
const JSON_SHOWN_LENGTH = 200_000;

/**
 * @param {TagRecord} record
 * @returns {{ nodes: Node[], summary: string, tone: "ok" | "notice" | "error" }}
 */
export function resultView(record) {
  if (record.status === "error") {
    const summary = errorText(record.error?.code ?? "INTERNAL");
    return { nodes: [jsonView(record)], summary, tone: "error" };
  }
  const { element: article, reveal } = articleView(record);
  if (record.status === "skipped") {
    return {
      nodes: [h("div", { class: "columns single" }, article), jsonView(record)],
      summary: skippedText(record),
      tone: "notice",
    };
  }
  const panel = panelView(record, actionsOn(article, reveal, record));
  const main = h(
    "div",
    { class: "reading" },
    legendView(record, article),
    article,
    teasersView(record.teasers),
  );
  return {
    nodes: [h("div", { class: "columns" }, main, panel), jsonView(record)],
    summary: summaryText(record),
    tone: "ok",
  };
}

/** @param {TagRecord} record */
function skippedText({ language }) {
  if (language === undefined || language.code === "und") {
    return "La langue de ce texte n’a pas pu être établie : il est trop court ou mêle plusieurs langues. Rien n’a été relevé.";
  }
  return `Ce texte est en ${languageName(language.code)}. Repère ne balise que le français : rien n’a été relevé.`;
}

/** @param {TagRecord} record */
function summaryText({ entities, topics }) {
  const counts = KIND_NAMES.map((kind) => ({
    kind,
    count: entities.filter((entity) => entity.kind === kind).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => plural(count, KINDS[kind].one, KINDS[kind].many));
  const subjects = topics.length === 0 ? "aucun sujet" : plural(topics.length, "sujet", "sujets");
  return `Article balisé : ${[subjects, ...said].join(", ")}.`;
}

/**
 * The legend is the filter too: a kind can be put out and lit again.
 * @param {TagRecord} record
 * @param {HTMLElement} article
 */
function legendView({ entities }, article) {
  const present = KIND_NAMES.filter((kind) => entities.some((entity) => entity.kind === kind));
  const chips = present.map((kind) =>
    h(
      "button",
      {
        type: "button",
        class: "chip",
        "aria-pressed": "true",
        onclick: (event) => {
          const on = event.currentTarget.getAttribute("aria-pressed") !== "true";
          event.currentTarget.setAttribute("aria-pressed", String(on));
          article.classList.toggle(`without-${kind}`, !on);
        },
      },
      h("span", { class: "sample", "data-kind": kind }, KINDS[kind].many),
    ),
  );
  const hint = "Survolez ou touchez un passage souligné pour le connaître ; au clavier, Tab puis ←\u00a0→.";
  return h(
    "div",
    { class: "reading-head" },
    chips.length > 0 && h("div", { class: "chips", role: "group", "aria-label": "Souligner" }, chips),
    h("p", { class: "hint", id: "mode-emploi" }, hint),
  );
}

/**
 * @param {HTMLElement} article
 * @param {(offset: number) => void} reveal
 * @param {TagRecord} record
 * @returns {import("./panel.js").Actions}
 */
function actionsOn(article, reveal, record) {
  /** @type {Map<number, number>} which mention comes next, so that a second click goes on to the next one */
  const next = new Map();
  /** @type {Set<number>} */
  const lit = new Set();
  const isLit = (/** @type {Element} */ span) =>
    span instanceof HTMLElement &&
    (span.dataset["topics"] ?? "").split(" ").some((topic) => lit.has(Number(topic)));
  const relight = () => {
    for (const span of article.querySelectorAll(".ev")) span.classList.toggle("lit", isLit(span));
  };
  return {
    goTo(entity) {
      const mentions = record.entities[entity]?.mentions ?? [];
      const index = (next.get(entity) ?? 0) % Math.max(1, mentions.length);
      next.set(entity, index + 1);
      const mention = mentions[index];
      if (mention?.field === "body") reveal(mention.start);
      const mark = article.querySelector(`mark[data-entity="${entity}"][data-mention="${index}"]`);
      if (mark instanceof HTMLElement) focusMark(article, mark);
    },
    light(topic, on) {
      if (on) lit.add(topic);
      else lit.delete(topic);
      relight();
    },
    goToEvidence(topic) {
      const first = record.topics[topic]?.evidence[0];
      if (first?.field === "body") reveal(first.start);
      relight();
      article.querySelector(".ev.lit")?.scrollIntoView({ block: "center" });
    },
  };
}

/** @param {TagRecord} record */
function jsonView(record) {
  const text = () => JSON.stringify(record, null, 2);
  const pre = h("pre", { tabindex: "0", role: "region", "aria-label": "Réponse du service" });
  const said = h("span", { class: "hint", role: "status" });
  const copy = h("button", { type: "button", class: "quiet" }, "Copier");
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      said.textContent = "Copié.";
    } catch {
      getSelection()?.selectAllChildren(pre);
      said.textContent = "Le navigateur a refusé : le texte est sélectionné, faites Ctrl + C.";
    }
  });
  const details = h(
    "details",
    { class: "json" },
    h("summary", null, "Réponse en JSON"),
    h("p", { class: "json-tools" }, copy, said),
    pre,
  );
  details.addEventListener("toggle", () => {
    if (!details.open || pre.textContent !== "") return;
    const all = text();
    pre.textContent =
      all.length <= JSON_SHOWN_LENGTH
        ? all
        : `${all.slice(0, JSON_SHOWN_LENGTH)}\n… abrégé ici ; le bouton « Copier » prend tout.`;
  });
  return details;
}
