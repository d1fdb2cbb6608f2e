/** The signature of a letter or of a bulletin's column: the last lines of its text. */
import { readSignature } from "../byline.js";
import type { PageLine } from "../page-line.js";

const LAST_LINES = 3;
const MAX_SIGNATURE_WORDS = 12;
/** Her town, his office: what may stand below the name. */
const MAX_BELOW_WORDS = 8;
/** So long a paragraph, or one that ends as a sentence does, is what was signed. */
const MIN_PROSE_WORDS = 12;
const MIN_BODY_LINES = 3;

export function footSignature(lines: readonly PageLine[]): string | undefined {
  const body = lines.filter(({ labelled: { label } }) => label === "body" || label === "subhead");
  if (body.length < MIN_BODY_LINES) return undefined;
  const from = Math.max(1, body.length - LAST_LINES);
  for (let at = body.length - 1; at >= from; at--) {
    const { text, words } = (body[at] as PageLine).features;
    if (words > MAX_SIGNATURE_WORDS) return undefined;
    const name = signedIn(text);
    if (name !== undefined) return isSigned(body[at - 1]) ? name : undefined;
    // "Nicolet", "Enseignante retraitée, Sacré-Cœur"
    if (words > MAX_BELOW_WORDS || /[:\d.!?»]/.test(text)) return undefined;
  }
  return undefined;
}

/** "Hubert de Tonnancour", "Lyne Descôteaux, directrice générale"; whom to call has a number or a colon. */
function signedIn(text: string): string | undefined {
  if (/[:\d«»!?•]/.test(text) || /^(?:source|contact|pour)\b/i.test(text)) return undefined;
  const found = readSignature(text, true);
  return found?.kind === "person" ? found.name : undefined;
}

/** Below a quotation stands who said it. */
function isSigned(above: PageLine | undefined): boolean {
  if (above === undefined) return false;
  const { text, words } = above.features;
  if (/^[«"“]/.test(text) && /[»"”]\.?$/.test(text)) return false;
  return words >= MIN_PROSE_WORDS || /[.!?,…]$/.test(text);
}
