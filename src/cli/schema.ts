/** `repere schema`: the contract as JSON Schema, from the very objects that check the input. */
import { ArticleSchema, SCHEMA_VERSION, TagRecordSchema } from "../schema.js";
import { EXIT, toStdout } from "./terminal.js";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

export const SCHEMA_NAMES = ["article", "record"] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

export async function schemaCommand(name: SchemaName | undefined): Promise<number> {
  await toStdout(`${JSON.stringify(schemaOf(name), undefined, 2)}\n`);
  return EXIT.ok;
}

/** One schema, or both as definitions of one document. */
function schemaOf(name: SchemaName | undefined): object {
  if (name === "article") return { $schema: DIALECT, ...ArticleSchema };
  if (name === "record") return { $schema: DIALECT, ...TagRecordSchema };
  return {
    $schema: DIALECT,
    $id: SCHEMA_VERSION,
    $defs: { Article: ArticleSchema, TagRecord: TagRecordSchema },
  };
}
