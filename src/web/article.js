/** The clean article with what was found in it: every mention a `mark`, every piece of evidence a `span.ev`. */
import { h } from "./dom.js";
import { edtf } from "./format.js";
import { countryName, languageName } from "./labels.js";
import { nest, paragraphs } from "./segments.js";

/** @typedef {import("../schema.js").TagRecord} TagRecord */
/** @typedef {{ entity: number, mention: number } | { topics: number[] }} Ref */
/** @typedef {import("./segments.js").Layer<Ref>} Layer */

/** Characters put into the page at once; the rest waits behind a button. */
const CHUNK_LENGTH = 60_000;
/** A line this short, without a full stop, between longer ones, is set as a subhead. */
const SUBHEAD_LENGTH = 90;

/**
 * @param {TagRecord} record
 * @param {"title" | "body"} field
 * @returns {Layer[]} by start
 */
function layersOf(record, field) {
  /** @type {Layer[]} */
  const layers = [];
  record.entities.forEach(({ mentions }, entity) => {
    mentions.forEach(({ field: its, start, end }, mention) => {
      if (its === field) layers.push({ start, end, ref: { entity, mention } });
    });
  });
  /** @type {Map<string, { start: number, end: number, ref: { topics: number[] } }>} */
  const evidence = new Map();
  record.topics.forEach((topic, index) => {
    for (const { field: its, start, end } of topic.evidence) {
      if (its !== field) continue;
      const place = `${start}-${end}`;
      const known = evidence.get(place) ?? { start, end, ref: { topics: [] } };
      if (!known.ref.topics.includes(index)) known.ref.topics.push(index);
      evidence.set(place, known);
    }
  });
  return [...layers, ...evidence.values()].sort((a, b) => a.start - b.start);
}

/**
 * @param {TagRecord} record
 * @param {string} text
 * @param {readonly import("./segments.js").Piece<Ref>[]} pieces
 * @param {number} start
 * @param {number} end
 * @returns {Node}
 */
function build(record, text, pieces, start, end) {
  const fragment = document.createDocumentFragment();
  let at = start;
  for (const piece of pieces) {
    if (piece.start > at) fragment.append(text.slice(at, piece.start));
    at = piece.end;
    const { ref } = piece;
    const inner = build(record, text, piece.children, piece.start, piece.end);
    if ("topics" in ref) {
      fragment.append(h("span", { class: "ev", "data-topics": ref.topics.join(" ") }, inner));
      continue;
    }
    const entity = record.entities[ref.entity];
    const form = entity?.mentions[ref.mention]?.form;
    const attributes = {
      "data-kind": entity?.kind,
      "data-entity": ref.entity,
      "data-mention": ref.mention,
      "data-form": form === "name" ? null : form,
      tabindex: -1,
    };
    fragment.append(h("mark", attributes, inner));
  }
  if (at < end) fragment.append(text.slice(at, end));
  return fragment;
}

/**
 * @param {TagRecord} record
 * @returns {{ element: HTMLElement, reveal: (offset: number) => void }} `reveal` puts in what still waits, up to an offset
 */
export function articleView(record) {
  const { title, body = "" } = record;
  const titlePieces = title === undefined ? [] : nest(layersOf(record, "title"), 0, title.length);
  const text = h("div", { class: "text" });
  const element = h(
    "article",
    { class: "story", lang: record.language?.code ?? null, "aria-describedby": "mode-emploi" },
    record.section !== undefined && h("p", { class: "kicker" }, record.section),
    h(
      "h2",
      { class: "headline" },
      title === undefined ? h("i", null, "Sans titre") : build(record, title, titlePieces, 0, title.length),
    ),
    facts(record),
    text,
  );
  const reveal = bodyInto(text, record, body);
  reveal(0);
  const first = element.querySelector("mark");
  if (first !== null) first.tabIndex = 0;
  return { element, reveal };
}

/** @param {TagRecord} record */
function facts({ byline, publishedAt, language, country, source }) {
  const known = [
    byline !== undefined && h("span", { class: "byline" }, "Par ", byline),
    publishedAt !== undefined && h("time", { datetime: publishedAt }, edtf(publishedAt)),
    source !== undefined && h("span", null, source),
    country !== undefined && h("span", null, countryName(country)),
    language !== undefined && language.code !== "und" && h("span", null, languageName(language.code)),
  ].filter((one) => one !== false);
  return known.length === 0 ? null : h("p", { class: "facts" }, known);
}

/**
 * @param {HTMLElement} text
 * @param {TagRecord} record
 * @param {string} body
 */
function bodyInto(text, record, body) {
  const lines = paragraphs(body);
  const layers = layersOf(record, "body");
  let nextLine = 0;
  let nextLayer = 0;
  /** @type {Layer[]} those that began in a line before and reach into this one */
  let carried = [];
  const more = h("button", { type: "button", class: "quiet more-button", onclick: () => grow(1) });

  /** @param {number} upTo */
  function grow(upTo) {
    const batch = document.createDocumentFragment();
    let length = 0;
    for (
      ;
      nextLine < lines.length && (length < CHUNK_LENGTH || (lines[nextLine]?.start ?? 0) <= upTo);
      nextLine++
    ) {
      const line = lines[nextLine];
      if (line === undefined) break;
      length += line.end - line.start;
      const here = carried;
      for (; (layers[nextLayer]?.start ?? Infinity) < line.end; nextLayer++) {
        const layer = layers[nextLayer];
        if (layer !== undefined) here.push(layer);
      }
      carried = here.filter(({ end }) => end > line.end);
      const content = build(record, body, nest(here, line.start, line.end), line.start, line.end);
      batch.append(h(isSubhead(body, lines, nextLine) ? "h3" : "p", null, content));
    }
    more.remove();
    text.append(batch);
    if (nextLine < lines.length) {
      const left = body.length - (lines[nextLine]?.start ?? 0);
      more.textContent = `Afficher la suite (encore ${left.toLocaleString("fr-CA")} caractères)`;
      text.append(more);
    }
  }
  return (/** @type {number} */ offset) => {
    if (nextLine < lines.length && (lines[nextLine]?.start ?? 0) <= offset) grow(offset);
  };
}

/**
 * The record does not say which lines are subheads; setting a few lines bold by a guess harms nobody.
 * @param {string} body
 * @param {readonly { start: number, end: number }[]} lines
 * @param {number} index
 */
function isSubhead(body, lines, index) {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || index === 0) return false;
  const length = line.end - line.start;
  return (
    length <= SUBHEAD_LENGTH &&
    next.end - next.start > SUBHEAD_LENGTH &&
    !/[.!?…»"”:;,)]\s*$/u.test(body.slice(line.start, line.end))
  );
}

/** @param {TagRecord["teasers"]} teasers */
export function teasersView(teasers) {
  if (teasers.length === 0) return null;
  const item = (/** @type {TagRecord["teasers"][number]} */ { title, publishedAt, text }) =>
    h(
      "li",
      null,
      h("p", { class: "teaser-title" }, title),
      publishedAt !== undefined && h("p", { class: "teaser-date" }, edtf(publishedAt)),
      text !== undefined &&
        h("p", { class: "teaser-text" }, text.length > 220 ? `${text.slice(0, 220)}…` : text),
    );
  return h(
    "section",
    { class: "teasers", "aria-labelledby": "ecartes" },
    h(
      "h3",
      { id: "ecartes" },
      "Écartés ",
      h("span", { class: "count" }, "autres articles annoncés sur la page"),
    ),
    h("ul", null, teasers.slice(0, 50).map(item)),
  );
}
