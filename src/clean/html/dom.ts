/** The one importer of linkedom: a page as the document that Readability wants. Loaded by readability.ts alone. */
import type { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** What Readability reads; a browser's type, which a program for Node does not name. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** A document in the page's own markup; may throw on what linkedom cannot hold. */
export function parseDocument(html: string): ReadableDocument {
  return parseHTML(html).document as unknown as ReadableDocument;
}
