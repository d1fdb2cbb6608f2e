/** JSON-LD as newsrooms write it, valid or not → the article it describes. */
import { parseLooseJson } from "./loose-json.js";
import { comparable, plain } from "./plain.js";

export type JsonObject = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE =
  /(?:^|[/#])(?:\w{0,30}Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|CreativeWork)$/;
const WEAK_TYPE = /(?:^|[/#])(?:CreativeWork|Review)$/;
const MAX_NODES = 5000;
/** What hangs under these is another article than the page's own. */
const OTHERS = new Set([
  "itemListElement",
  "relatedLink",
  "hasPart",
  "liveBlogUpdate",
  "comment",
  "citation",
  "isPartOf",
  "subjectOf",
  "video",
]);

interface Node {
  readonly object: JsonObject;
  readonly isOther: boolean;
}

export interface JsonLd {
  readonly nodes: readonly Node[];
  /** By "@id", for what is only referred to. */
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** What tells which of several articles is the page's own. */
export interface PageClues {
  readonly url: string | undefined;
  readonly titles: readonly string[];
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];
/** A string, or the one that a {"@value": …} holds. */
export const textOf = (value: unknown): string | undefined => {
  const bare = isObject(value) ? value["@value"] : value;
  return typeof bare === "string" ? bare : typeof bare === "number" ? String(bare) : undefined;
};

export function readJsonLd(sources: readonly string[]): JsonLd {
  const nodes: Node[] = [];
  const byId = new Map<string, JsonObject>();
  const queue: { readonly value: unknown; readonly isOther: boolean }[] = sources.map((source) => ({
    value: parseLooseJson(source),
    isOther: false,
  }));
  for (let at = 0; at < queue.length && at < MAX_NODES; at++) {
    const entry = queue[at];
    if (entry === undefined) break;
    const { value, isOther } = entry;
    if (Array.isArray(value)) {
      for (const one of (value as unknown[]).slice(0, MAX_NODES)) queue.push({ value: one, isOther });
    } else if (isObject(value)) {
      nodes.push({ object: value, isOther });
      const id = value["@id"];
      // The fullest description wins over mere references.
      if (typeof id === "string" && Object.keys(value).length > Object.keys(byId.get(id) ?? {}).length)
        byId.set(id, value);
      for (const [key, child] of Object.entries(value).slice(0, 200)) {
        if (typeof child === "object" && child !== null)
          queue.push({ value: child, isOther: isOther || OTHERS.has(key) });
      }
    }
  }
  return { nodes, byId };
}

const hasType = (object: JsonObject, type: RegExp): boolean =>
  listOf(object["@type"]).some((name) => typeof name === "string" && type.test(name));

/** The first object of a type such as `WebSite`. */
export function findType({ nodes }: JsonLd, type: RegExp): JsonObject | undefined {
  return nodes.find(({ object }) => hasType(object, type))?.object;
}

/** The article that is the page's own: named like it, or at its address; never one of a list. */
export function findArticle({ nodes }: JsonLd, clues: PageClues): JsonObject | undefined {
  const url = normalUrl(clues.url);
  const titles = new Set(clues.titles.map(comparable));
  let best: JsonObject | undefined;
  let bestScore = 0;
  for (const { object, isOther } of nodes) {
    if (!hasType(object, ARTICLE_TYPE)) continue;
    const headline = comparable(plain(textOf(object["headline"]) ?? textOf(object["name"]) ?? ""));
    const isNamed =
      headline !== "" &&
      [...titles].some((title) => title.startsWith(headline) || headline.startsWith(title));
    const isHere = url !== undefined && addressesOf(object).some((address) => normalUrl(address) === url);
    if (isOther && !isNamed && !isHere) continue;
    const isWeak = hasType(object, WEAK_TYPE) || headline === "";
    const score = 1 + (isNamed ? 4 : 0) + (isHere ? 4 : 0) + (isOther ? 0 : 2) - (isWeak ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [object, score];
  }
  return best;
}

function addressesOf(object: JsonObject): string[] {
  const main = object["mainEntityOfPage"];
  return [
    object["url"],
    object["@id"],
    isObject(main) ? main["@id"] : main,
    isObject(main) ? main["url"] : undefined,
  ].filter((value) => typeof value === "string");
}

/** Without scheme, "www.", query, fragment and a slash at the end. */
function normalUrl(url: string | undefined): string | undefined {
  const bare = /^(?:https?:)?\/\/(?:www\.)?([^?#]{1,2000})/i.exec(url ?? "")?.[1]?.replace(/\/{1,20}$/, "");
  return bare?.includes("/") === true ? bare.toLowerCase() : undefined;
}
