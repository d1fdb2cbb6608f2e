import type { Entity } from "../schema.js";
import type { FieldName, MentionForm, Span } from "../types.js";

type MentionRecord = Entity["mentions"][number];

/** A mention as the record shows it; the offsets still refer to the layer and are brought back when recorded. */
export function mentionRecord(
  { field, start, end, text }: Span & { readonly field: FieldName; readonly text: string },
  form: MentionForm,
): MentionRecord {
  return { field, start, end, text, form };
}
