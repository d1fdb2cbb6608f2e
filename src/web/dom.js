/**
 * The only way this page makes elements. Text goes in as text nodes: nothing that was pasted, and nothing
 * the service answers, is ever read as markup.
 */

/** @typedef {Node | string | number | null | undefined | false} Child */
/** @typedef {{ [name: string]: string | number | boolean | null | undefined | ((event: any) => void) }} Attributes */

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Attributes | null} [attributes] `onclick` and the like take functions; `false` and null leave one out
 * @param {...(Child | readonly Child[])} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, String(value));
  }
  for (const child of children.flat()) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child instanceof Node ? child : String(child));
    }
  }
  return element;
}

/**
 * @template {Element} T
 * @param {string} id
 * @param {new (...args: any[]) => T} type
 * @returns {T}
 */
export function byId(id, type) {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`#${id} is not in the page as expected`);
  return element;
}

/**
 * Rows beyond the cap wait behind a button: a list of ten thousand names must not hold up the page.
 * @template T
 * @param {readonly T[]} items
 * @param {number} cap
 * @param {(item: T, index: number) => Node} make
 * @param {Element} into
 * @param {(rest: number) => string} label
 * @param {(button: HTMLElement) => Node} [wrap] for lists and tables, where a button cannot stand by itself
 */
export function fill(items, cap, make, into, label, wrap = (button) => button) {
  let shown = 0;
  const next = () => {
    const batch = document.createDocumentFragment();
    const from = shown;
    for (; shown < Math.min(from + cap, items.length); shown++) {
      const item = items[shown];
      if (item !== undefined) batch.append(make(item, shown));
    }
    const first = batch.firstElementChild;
    into.append(batch);
    if (from > 0 && first instanceof HTMLElement) {
      first.tabIndex = -1;
      first.focus();
    }
    if (shown < items.length) {
      const more = h("button", { type: "button", class: "quiet more-button" }, label(items.length - shown));
      const holder = wrap(more);
      more.addEventListener("click", () => {
        holder.parentNode?.removeChild(holder);
        next();
      });
      into.append(holder);
    }
  };
  next();
}
