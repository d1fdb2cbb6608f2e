/** XML as text, before and beside its parser. */

/** Not those above U+007F: XML has them, and mojibake is made of them. */
const CONTROLS = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;

/** XML forbids them, feeds of old databases have them, and no text needs them. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, "");

const BARE_AMPERSAND = /&(?!#?[A-Za-z0-9]{1,32};)/g;

/** "R&D" is the commonest fault of feeds: an XML parser would take all up to the next ";" for a name. */
export function escapeBareAmpersands(text: string): string {
  let escaped = "";
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<![CDATA[", at);
    const plainEnd = open < 0 ? text.length : open;
    escaped += text.slice(at, plainEnd).replace(BARE_AMPERSAND, "&amp;");
    const close = open < 0 ? -1 : text.indexOf("]]>", open);
    at = open < 0 || close < 0 ? text.length : close + 3;
    escaped += text.slice(plainEnd, at);
  }
  return escaped;
}

/** Line numbers for offsets that never go back far: each line is counted once or nearly so. */
export function lineCounter(text: string): (offset: number) => number {
  let [at, line] = [0, 1];
  return (offset) => {
    if (offset < at) [at, line] = [0, 1];
    for (let found = text.indexOf("\n", at); found >= 0 && found < offset; found = text.indexOf("\n", at)) {
      at = found + 1;
      line++;
    }
    return line;
  };
}
