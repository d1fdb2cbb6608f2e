/** How one page is marked up: what its system calls things, which elements it takes, how it writes them. */
import { diceOf, type Dice } from "./dice.js";
import { namerOf, type Role } from "./names.js";
import type { Habits } from "./writer.js";

/** Elements by role, each with how often a page has it. `x>y`: one within the other, the role's names on the first. */
const TAGS = {
  header: "header*5 div*5",
  main: "main*4 div*6 section",
  article: "article*6 div*5 section",
  articleHeader: "header*4 div*4",
  title: "h1*14 h2*3 div*2 p h3 span>h1 h1>span*2 div>h1*2 h1>a div>span b td>b div>font",
  kicker: "div*3 p*2 span*3 div>a*3 p>a span>a*2 h2 h3 ul>li h4 strong",
  meta: "div*8 p*3 ul header span footer",
  byline: "div*3 p*3 span*4 address div>span*2 p>strong p>em h4 a*2 li strong cite",
  dateline: "time*4 div>time*2 p>time span>time div*3 p*3 span*4 small h5 h2 i",
  counter: "span*4 div*2 p a li small",
  content: "div*10 section*2 article span",
  paragraph: "p*14 br*3 div*3 div>p*2 p>span*2 div>span section>p p>font brbr td",
  subhead: "h2*8 h3*6 h4 p>strong*5 p>b*3 div*2 p strong*2 h2>strong h3>span h5 p>u",
  figure: "figure*6 div*5 p",
  caption: "figcaption*8 p*3 div*3 span*2 em*2 small blockquote p>em figcaption>span*3",
  heading: "h2*4 h3*6 h4*3 div*3 p*2 p>strong*2 strong span header>h2 h5 div>span legend b",
  teasers: "div*5 section*3 aside*4 ul",
  teaserTitle: "h3>a*5 h2>a*2 h4>a*2 div>a*2 a*4 p>a*2 a>span*2 a>h3*2 span div strong",
  teaserDate: "time*3 span*3 div p small",
  teaserText: "p*5 div*3 span",
  share: "div*4 p ul nav",
  comments: "div*5 section*3 ol ul",
  comment: "div*4 li*3 article*2 li>article li>div p",
  commentMeta: "div*2 span*2 cite footer*2 strong b h4 p header",
  commentText: "p*5 div*3 div>p*3 span blockquote",
  ad: "div*6 aside*3 p section form",
  legal: "p*4 div*3 small span div>p*3 li",
  footer: "footer*6 div*4",
  tags: "div*3 ul*3 p*2 span footer",
  bio: "div*3 p*2 aside section div>p*2",
  aside: "aside*4 div*4 section",
  box: "div*5 section*2 aside",
} as const;
export type Tagged = keyof typeof TAGS;

const NAV_WAYS = "list*8 links*3 spans divs*2 pipes*3 lines*2 cells";
const SHARE_WAYS = "list*3 links*4 buttons*3 spans*2 lines*2 pipes";

export interface Style {
  readonly dice: Dice;
  readonly names: (role: Role) => string;
  /** The elements of a role, outermost first: the same all over the page. */
  readonly tags: (role: Tagged) => readonly string[];
  readonly habits: Habits;
  readonly navWay: string;
  readonly shareWay: string;
  /** Whether links lead somewhere: what a scraper saved may have lost its addresses. */
  readonly addresses: number;
  readonly microdata: boolean;
  readonly rel: boolean;
  /** Layout by tables and fonts, as in 2003. */
  readonly old: boolean;
  /** How often a paragraph has a link, a bold word and the like. */
  readonly inline: number;
  readonly noise: number;
}

export function styleOf(seed: number): Style {
  const dice = diceOf(seed);
  const old = dice.chance(0.08);
  const names = old && dice.chance(0.6) ? (): string => "" : namerOf(dice);
  // One page in five was written by hand or by a system without semantics.
  const soup = !old && dice.chance(0.15);
  const known = new Map<Tagged, readonly string[]>();
  const tags = (role: Tagged): readonly string[] => {
    let found = known.get(role);
    if (found === undefined) {
      found = dice.word(old ? (OLD_TAGS[role] ?? "td p font") : soup ? (SOUP_TAGS[role] ?? "div*4 span") : TAGS[role]).split(">"); // prettier-ignore
      known.set(role, found);
    }
    return found;
  };
  return {
    dice,
    names,
    tags,
    old,
    habits: {
      capitals: old && dice.chance(0.5),
      quote: dice.chance(0.06) ? "'" : '"',
      lazy: dice.chance(old ? 0.5 : 0.04) ? 0.8 : 0,
      broken: dice.chance(0.04) ? 0.01 : 0,
      entities: dice.chance(old ? 0.6 : 0.2),
      space: dice.pick(["\n", "\n", "\n", "\n", " ", "\n\t\t", ""]),
    },
    navWay: dice.word(old ? "pipes*3 cells*2 links lines" : NAV_WAYS),
    shareWay: dice.word(SHARE_WAYS),
    addresses: dice.pick([0, 0.5, 1, 1, 1, 1, 1]),
    microdata: dice.chance(0.15),
    rel: dice.chance(0.25),
    inline: dice.pick([0, 0.05, 0.15, 0.3]),
    noise: dice.pick([0, 0.05, 0.15, 0.3]),
  };
}

const OLD_TAGS: Partial<Record<Tagged, string>> = {
  header: "div*2 center",
  main: "td*3 div",
  article: "td*2 div",
  articleHeader: "div center",
  title: "h1*2 h2*2 p>font font>b*2 center>b div>b font",
  kicker: "font p>font b p div",
  meta: "p*2 div font",
  byline: "font>i*2 p*2 i font>b div b",
  dateline: "font*2 p i div small",
  content: "div td*2 font",
  paragraph: "p*5 br*5 p>font*3 brbr*2 div",
  subhead: "p>b*4 b*3 h3*2 font>b*2 h4",
  figure: "td div p center",
  caption: "font>i*2 i small p>font div",
  heading: "b*2 p>b*2 h3*2 font>b td>b",
  teasers: "div td*2 ul",
  teaserTitle: "a*4 li>a*2 p>a font>a b>a",
  comment: "p*3 div*2 blockquote",
  ad: "center*2 p div td",
  legal: "center p*2 font*2 div>font",
  footer: "center div*2",
};
const SOUP_TAGS: Partial<Record<Tagged, string>> = {
  title: "div*4 h1*3 div>span p h2 div>h1",
  paragraph: "p*5 div*5 div>span*2 br div>p*2",
  subhead: "div*3 p>strong*3 h2*2 h3*2 div>b",
  teaserTitle: "a*3 div>a*3 h3>a a>div*2 div",
  caption: "div*4 span*2 p*2 figcaption",
  dateline: "div*3 span*3 time",
};
