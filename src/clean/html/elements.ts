/** What the elements of HTML do to the text around them. */

/** How far what an element holds stands from its surroundings. */
export const Apart = {
  /** Runs on in the line. */
  inline: 0,
  /** A line of its own that touches its neighbours: an item of a menu, a row. */
  line: 1,
  /** A line of its own, apart from others where their container is another one. */
  block: 2,
  /** A blank line before and after. */
  paragraph: 3,
} as const;
export type Apart = (typeof Apart)[keyof typeof Apart];

/** Regions that a hint `in:…` names; the place in this list is the bit in `Frame.inside`. */
export const REGIONS = [
  "nav",
  "header",
  "footer",
  "aside",
  "article",
  "main",
  "figure",
  "figcaption",
  "form",
  "button",
  "table",
  "blockquote",
  "ul",
  "ol",
  "dl",
  "section",
  "details",
  "dialog",
  "address",
  "menu",
  "label",
  "pre",
  "noscript",
] as const;

export interface ElementKind {
  readonly name: string;
  readonly apart: Apart;
  /** Has no end tag and holds nothing. */
  readonly isVoid: boolean;
  /** What it holds is not shown as text. */
  readonly isSkipped: boolean;
  /** A bit of `REGIONS`, or 0. */
  readonly region: number;
  readonly isHeading: boolean;
  /** End tags of what was opened before it do not reach over it. */
  readonly isScope: boolean;
  /** Its start ends an open paragraph. */
  readonly endsParagraph: boolean;
}

const words = (text: string): string[] => text.split(" ");

const LINE = words("li tr dt dd option button rt br menuitem");
const BLOCK = words(
  "div td th caption thead tbody tfoot figcaption summary legend fieldset center address hgroup search body html head details dialog",
);
const PARAGRAPH = words(
  "p h1 h2 h3 h4 h5 h6 ul ol dl menu dir pre listing xmp plaintext blockquote table figure hr article section nav header footer aside main form",
);
const VOID = words(
  "area base basefont bgsound br col command embed frame hr img image input isindex keygen link meta param source track wbr amp-pixel",
);
/** Fallbacks for what a browser can show, data for programs, pictures; choices of a list. */
const SKIPPED = words(
  "head title script style template noscript svg math iframe select option optgroup datalist textarea noembed noframes video audio canvas map frameset applet amp-analytics amp-iframe amp-ad amp-script rp",
);
const SCOPE = words("html body table td th caption template");
/** Elements that start a block in HTML even within an unclosed <p>. */
const ENDS_PARAGRAPH = new Set([
  ...PARAGRAPH,
  ...words(
    "div figcaption fieldset center address hgroup search details dialog summary li dd dt caption tr td th",
  ),
]);
const INLINE_REGIONS = new Set<string>(["label"]);

let table: ReadonlyMap<string, ElementKind> | undefined;

function makeTable(): ReadonlyMap<string, ElementKind> {
  const skipped = new Set(SKIPPED);
  const isVoid = new Set(VOID);
  const scope = new Set(SCOPE);
  const made = new Map<string, ElementKind>();
  const add = (name: string, apart: Apart): void => {
    const region = (REGIONS as readonly string[]).indexOf(name);
    made.set(name, {
      name,
      apart,
      isVoid: isVoid.has(name),
      isSkipped: skipped.has(name),
      region: region < 0 ? 0 : 1 << region,
      isHeading: /^h[1-6]$/.test(name),
      isScope: scope.has(name),
      endsParagraph: ENDS_PARAGRAPH.has(name),
    });
  };
  for (const name of [...VOID, ...SKIPPED, ...INLINE_REGIONS]) add(name, Apart.inline);
  for (const name of LINE) add(name, Apart.line);
  for (const name of BLOCK) add(name, Apart.block);
  for (const name of PARAGRAPH) add(name, Apart.paragraph);
  return made;
}

/** An unknown element runs on in the line, as in a browser. */
export function elementKind(name: string): ElementKind {
  table ??= makeTable();
  return (
    table.get(name) ?? {
      name,
      apart: Apart.inline,
      isVoid: false,
      isSkipped: false,
      region: 0,
      isHeading: false,
      isScope: false,
      endsParagraph: false,
    }
  );
}

/** The start tag of the first ends the nearest open one of `ends`, unless one of `within` stands between. */
export const IMPLIED_ENDS: ReadonlyMap<
  string,
  { readonly ends: readonly string[]; readonly within: readonly string[] }
> = new Map([
  ["li", { ends: ["li"], within: ["ul", "ol", "menu", "dir"] }],
  ["dt", { ends: ["dt", "dd"], within: ["dl"] }],
  ["dd", { ends: ["dt", "dd"], within: ["dl"] }],
  ["tr", { ends: ["tr"], within: ["table"] }],
  ["td", { ends: ["td", "th"], within: ["tr", "table"] }],
  ["th", { ends: ["td", "th"], within: ["tr", "table"] }],
  ["tbody", { ends: ["thead", "tbody", "tfoot", "caption"], within: ["table"] }],
  ["thead", { ends: ["thead", "tbody", "tfoot", "caption"], within: ["table"] }],
  ["tfoot", { ends: ["thead", "tbody", "tfoot", "caption"], within: ["table"] }],
  ["option", { ends: ["option"], within: ["select", "datalist"] }],
  ["optgroup", { ends: ["optgroup", "option"], within: ["select"] }],
]);

/** All that may stand in a head; anything else begins the body. */
export const HEAD_ELEMENTS: ReadonlySet<string> = new Set(
  words("base basefont bgsound link meta noscript script style template title noframes object"),
);
/** A start tag of these shows that an SVG, a list of choices or the like was left unclosed. */
export const BREAKS_OUT: ReadonlySet<string> = new Set(
  words(
    "body article main section header footer nav aside h1 h2 h3 h4 h5 h6 p div table ul ol blockquote form",
  ),
);
export const BROKEN_OUT_OF: ReadonlySet<string> = new Set(
  words("svg math select option optgroup datalist map title"),
);
