/** Source text → the layer that every later stage reads. */
import { read } from "./fold.js";
import { splitSentences } from "./sentences.js";
import { tokenize } from "./tokens.js";
import type { FieldName, TextLayer } from "../types.js";

export function createLayer(field: FieldName, source: string): TextLayer {
  const { text, toSource, toSourceEnd } = read(source);
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  return Object.freeze({ field, source, text, tokens, sentences, toSource, toSourceEnd });
}
