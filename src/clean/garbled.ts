/**
 * UTF-8 that was read as Windows-1252 ("TrÃ©sor", "aoÃ»t"), put right for reading a name or a month: a record's byline
 * is no offset into the page, so it can be given as it was meant. The page itself is the affair of `ingest`.
 */

/** Windows-1252, 0x80 to 0x9F; "\0" where it has no character. */
const HIGH = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
const PAIR = /[\u00c2-\u00c5][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;
const LEAD_BITS = 0x1f;
const TRAIL_BITS = 0x3f;

export function repairGarbled(text: string): string {
  if (!/[\u00c2-\u00c5]/.test(text)) return text;
  return text.replace(PAIR, (pair) => {
    const high = HIGH.indexOf(pair.charAt(1));
    const byte = high >= 0 ? 0x80 + high : pair.charCodeAt(1);
    return String.fromCharCode(((pair.charCodeAt(0) & LEAD_BITS) << 6) | (byte & TRAIL_BITS));
  });
}
