/** Looking into JSON that somebody else wrote: what is not of the expected type is not there. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** The fields that a reader looks at, each of any type until looked at. */
export type Loose<Key extends string> = { readonly [K in Key]?: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A string, or a number where somebody wrote one; nothing else. */
export function stringOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
