/** Values that pages write for machines, with tags and entities in them as often as not → plain text. */
import { tokenize } from "./tokenizer.js";

const MAX_VALUE_LENGTH = 5000;
const MARKUP = /[<&]/;

/** One line, without tags, entities decoded. */
export function plain(value: string): string {
  let text = value.slice(0, MAX_VALUE_LENGTH);
  // Twice: "&amp;#039;" is what a template makes of an apostrophe that was escaped before.
  for (let round = 0; round < 2 && MARKUP.test(text); round++) text = decode(text);
  return text
    .replace(/[\s\u00ad\u200b]+/g, (space) =>
      /^[\u00ad\u200b]+$/.test(space) ? "" : space === "\u00a0" || space === "\u202f" ? space : " ",
    )
    .trim();
}

/** Text of several paragraphs: line ends stay. */
export function plainBody(value: string): string {
  return (MARKUP.test(value) ? decode(value) : value).trim();
}

function decode(value: string): string {
  const parts: string[] = [];
  tokenize(
    value,
    {
      open: (name) => void (name === "br" || name === "p" ? parts.push("\n") : 0),
      close: (name) => void (name === "p" ? parts.push("\n") : 0),
      text: (start, end) => void parts.push(value.slice(start, end)),
      entity: (text) => void parts.push(text),
      inForeign: () => false,
    },
    () => true,
  );
  return parts.join("");
}

/** To compare titles, names and addresses: letters and digits alone, without accents or capitals. */
export function comparable(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
