/** The card that says what a mention is: on hover, on focus, on a tap; it can be pointed at, and Escape closes it. */
import { h } from "./dom.js";
import { amount, edtf, percent, percentage, quantity } from "./format.js";
import { KINDS, currencyName, formName, typeName } from "./labels.js";

/** @typedef {import("../schema.js").TagRecord} TagRecord */
/** @typedef {import("../schema.js").Entity} Entity */

/** Time to cross the gap between the word and its card, in milliseconds. */
const LEAVE_MS = 180;
/** Between the word and its card, and from the window's edge, in pixels. */
const GAP = 8;

/**
 * The value of an entity as a newsroom writes it; empty where the name says all.
 * @param {Entity} entity
 */
export function valueOf(entity) {
  if (entity.kind === "amount") return amount(entity);
  if (entity.kind === "percentage") return percentage(entity);
  if (entity.kind === "quantity") return quantity(entity);
  return entity.kind === "date" ? edtf(entity.value) : "";
}

/**
 * @param {Entity} entity
 * @returns {[term: string, detail: string][]}
 */
function rows(entity) {
  /** @type {[string, string][]} */
  const found = [];
  if (entity.kind === "person") {
    for (const { text, current } of entity.roles)
      found.push(["Fonction", current === false ? `${text} (pas à cette date)` : text]);
    for (const { title } of entity.offices ?? []) found.push(["Aussi", title]);
    for (const { name, id } of entity.candidates ?? []) found.push(["Incertain", `${name} (${id}) ?`]);
  }
  if (entity.kind === "organization" || entity.kind === "place") found.push(["Genre", typeName(entity.type)]);
  if (entity.kind === "place" && entity.code !== undefined) found.push(["Code", entity.code]);
  if (entity.kind === "amount") {
    const source = entity.currencySource === "stated" ? "" : ", d’après le contexte";
    found.push(["Devise", `${currencyName(entity.currency)} (${entity.currency}${source})`]);
  }
  if (entity.kind === "quantity") found.push(["Valeur", valueOf(entity)], ["Unité", entity.unit]);
  if (entity.kind === "date") {
    found.push(["Norme", entity.value]);
    if (entity.anchored) found.push(["Calculée", "d’après la date de parution"]);
  }
  found.push(["Identifiant", entity.id], ["Confiance", percent(entity.confidence)]);
  return found;
}

/**
 * @param {Entity} entity
 * @param {string | undefined} form
 */
function entry(entity, form) {
  return h(
    "div",
    { class: "card-entry" },
    h(
      "p",
      { class: "card-kind" },
      h("span", { class: "swatch", "data-kind": entity.kind, "aria-hidden": "true" }),
      KINDS[entity.kind].one,
      form !== undefined && form !== "name" && `, ${formName(form)}`,
    ),
    h("p", { class: "card-name" }, (entity.kind !== "quantity" && valueOf(entity)) || entity.name),
    h(
      "dl",
      null,
      rows(entity).map(([term, detail]) => h("div", null, h("dt", null, term), h("dd", null, detail))),
    ),
  );
}

/**
 * Listens on the whole area, so that ten thousand mentions cost no more than one, and a new article nothing more.
 * @param {HTMLElement} card
 * @param {HTMLElement} area where the article comes to stand
 * @returns {{ use: (record: TagRecord) => void, hide: () => void }}
 */
export function createCard(card, area) {
  /** @type {TagRecord["entities"]} */
  let entities = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let leaving;
  /** @type {HTMLElement | null} */
  let current = null;

  const hide = () => {
    clearTimeout(leaving);
    card.hidden = true;
    current?.removeAttribute("aria-describedby");
    current = null;
    for (const mark of area.querySelectorAll("mark.same")) mark.classList.remove("same");
  };
  /** @param {HTMLElement} mark */
  const show = (mark) => {
    clearTimeout(leaving);
    if (current === mark) return;
    hide();
    current = mark;
    const entries = [];
    for (
      let at = /** @type {Element | null | undefined} */ (mark);
      at instanceof HTMLElement;
      at = at.parentElement?.closest("mark")
    ) {
      const entity = entities[Number(at.dataset["entity"])];
      if (entity !== undefined)
        entries.push(entry(entity, entity.mentions[Number(at.dataset["mention"])]?.form));
    }
    for (const same of area.querySelectorAll(`mark[data-entity="${mark.dataset["entity"]}"]`))
      same.classList.add("same");
    card.replaceChildren(...entries);
    card.hidden = false;
    mark.setAttribute("aria-describedby", card.id);
    place(card, mark);
  };
  const leave = () => {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      const focused = document.activeElement;
      if (focused instanceof HTMLElement && focused.tagName === "MARK" && area.contains(focused))
        show(focused);
      else hide();
    }, LEAVE_MS);
  };
  const markAt = (/** @type {Event} */ { target }) =>
    target instanceof Element ? target.closest("mark") : null;
  const enter = (/** @type {Event} */ event) => {
    const mark = markAt(event);
    if (mark instanceof HTMLElement) show(mark);
    else if (current !== null) leave();
  };
  area.addEventListener("pointerover", enter);
  area.addEventListener("pointerleave", leave);
  area.addEventListener("click", enter);
  area.addEventListener("focusin", enter);
  area.addEventListener("focusout", leave);
  card.addEventListener("pointerenter", () => clearTimeout(leaving));
  card.addEventListener("pointerleave", leave);
  area.addEventListener("keydown", (event) => {
    const mark = markAt(event);
    if (event.key === "Escape") return hide();
    if (!(mark instanceof HTMLElement)) return;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined && event.key !== "Home" && event.key !== "End") return;
    const all = [...area.querySelectorAll("mark")].filter((one) => one.checkVisibility?.() ?? true);
    const index =
      event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : all.indexOf(mark) + (step ?? 0);
    const next = all[index];
    if (next === undefined) return;
    event.preventDefault();
    focusMark(area, next);
  });
  return {
    hide,
    use(record) {
      hide();
      entities = record.entities;
    },
  };
}

/**
 * One stop for Tab in the whole article: the mark that was last visited. Arrows go on from there.
 * @param {HTMLElement} area
 * @param {HTMLElement} mark
 */
export function focusMark(area, mark) {
  for (const old of area.querySelectorAll('mark[tabindex="0"]')) old.setAttribute("tabindex", "-1");
  mark.tabIndex = 0;
  mark.scrollIntoView({
    block: "center",
    behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
  });
  mark.focus({ preventScroll: true });
}

/**
 * Under the word, or above it where there is no room; never outside the window. In the page's own coordinates,
 * so that it scrolls along.
 * @param {HTMLElement} card
 * @param {HTMLElement} mark
 */
function place(card, mark) {
  const word = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(word.left, document.documentElement.clientWidth - width - GAP));
  const below = word.bottom + GAP;
  const above = word.top - GAP - height;
  const top = below + height > innerHeight && above > 0 ? above : below;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}
