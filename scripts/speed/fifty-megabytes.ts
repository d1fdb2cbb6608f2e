/** One page of 50 MB through the cleaner or through ingest, and what this process took for it. Run by `memory.ts`. */
import { createCleaner } from "../../src/clean/index.js";
import { RepereError } from "../../src/errors.js";
import { ingest } from "../../src/ingest/index.js";
import { loadBlockModel } from "../../src/resources.js";
import type { HeavyKind } from "./memory.js";

const SIZE_BYTES = 50_000_000;
const CHUNK_BYTES = 65_536;
const PARTS: Readonly<Record<HeavyKind, string>> = {
  text: "<p>Le conseil a adopté le budget lundi soir, malgré l'opposition de trois élus.</p>\n",
  tags: '<div class="a b"><span data-x="1"></span></div>\n',
  scripts: "<script>if (a < b && c > d) { e('<p>'); }</script>\n",
};

const [what = "text", door = "cleaner"] = process.argv.slice(2) as [HeavyKind?, string?];
const part = PARTS[what];

/** As a file comes in: pieces of a buffer, of which nobody keeps the last. */
async function* chunks(): AsyncGenerator<Uint8Array> {
  const piece = Buffer.from(part.repeat(Math.ceil(CHUNK_BYTES / part.length)));
  for (let sent = 0; sent < SIZE_BYTES; sent += piece.length) yield piece;
}

async function read(): Promise<string> {
  if (door === "ingest") {
    for await (const { error, article } of ingest(chunks(), { name: "page.html", kind: "html" }))
      return error?.code ?? `${article?.html?.length ?? 0} characters`;
    return "nothing";
  }
  const html = part.repeat(Math.ceil(SIZE_BYTES / part.length));
  // The string is made of ropes until it is looked at: a page as received is not.
  html.charCodeAt(SIZE_BYTES / 2);
  try {
    const { blocks } = createCleaner(loadBlockModel())({ html });
    return `read: ${blocks.length} blocks`;
  } catch (error) {
    if (error instanceof RepereError) return error.code;
    throw error;
  }
}

const from = process.cpuUsage();
const outcome = await read();
const { user, system } = process.cpuUsage(from);
// maxRSS is in kilobytes.
const megabytes = process.resourceUsage().maxRSS / 1000;
console.log(JSON.stringify({ megabytes, cpuSeconds: (user + system) / 1e6, outcome }));
