/**
 * Spans that nest, touch or cross → a tree that elements can follow. A span that crosses another's end is cut
 * there and goes on after it, so that every character stays under everything that was said of it.
 */

/**
 * @template T
 * @typedef {{ readonly start: number, readonly end: number, readonly ref: T }} Layer
 */
/**
 * @template T
 * @typedef {{ start: number, end: number, ref: T, children: Piece<T>[] }} Piece
 */

/**
 * The outer before the inner: by start, the longer first.
 * @param {{ start: number, end: number }} a
 * @param {{ start: number, end: number }} b
 */
const outerFirst = (a, b) => a.start - b.start || b.end - a.end;

/**
 * Pieces of `[start, end)`, in order; what lies between them is bare text. Spans outside are left out, spans
 * that reach beyond are cut.
 * @template T
 * @param {readonly Layer<T>[]} layers
 * @param {number} start
 * @param {number} end
 * @returns {Piece<T>[]}
 */
export function nest(layers, start, end) {
  /** @type {Piece<T>[]} */
  const queue = [];
  for (const layer of layers) {
    const [from, to] = [Math.max(layer.start, start), Math.min(layer.end, end)];
    if (from < to) queue.push({ start: from, end: to, ref: layer.ref, children: [] });
  }
  queue.sort(outerFirst);
  /** @type {Piece<T>[]} rests of what was cut, the first to come last: few at a time, however long the queue */
  const rests = [];
  /** @type {Piece<T>[]} */
  const roots = [];
  /** @type {Piece<T>[]} */
  const open = [];
  for (let next = 0; next < queue.length || rests.length > 0;) {
    const [rest, fresh] = [rests.at(-1), queue[next]];
    const piece =
      rest !== undefined && (fresh === undefined || outerFirst(rest, fresh) <= 0)
        ? rests.pop()
        : queue[next++];
    if (piece === undefined) break;
    while (open.length > 0 && piece.start >= (open.at(-1)?.end ?? 0)) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined && piece.end > parent.end) {
      insert(rests, { ...piece, start: parent.end, children: [] });
      piece.end = parent.end;
    }
    (parent?.children ?? roots).push(piece);
    open.push(piece);
  }
  return roots;
}

/**
 * @template T
 * @param {Piece<T>[]} rests
 * @param {Piece<T>} piece
 */
function insert(rests, piece) {
  let at = rests.length;
  while (at > 0 && outerFirst(rests[at - 1] ?? piece, piece) < 0) at--;
  rests.splice(at, 0, piece);
}

/** One line of a million characters is cut for display, so that the browser lays it out in bearable pieces. */
const MAX_PARAGRAPH_LENGTH = 20_000;

/**
 * The lines of a text that hold something, with their places.
 * @param {string} text
 * @returns {{ start: number, end: number }[]}
 */
export function paragraphs(text) {
  const found = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    if (line.trim() === "") continue;
    let start = index;
    const end = index + line.length;
    while (end - start > MAX_PARAGRAPH_LENGTH) {
      const space = text.lastIndexOf(" ", start + MAX_PARAGRAPH_LENGTH);
      const cut = space > start ? space + 1 : start + MAX_PARAGRAPH_LENGTH;
      found.push({ start, end: cut });
      start = cut;
    }
    found.push({ start, end });
  }
  return found;
}
