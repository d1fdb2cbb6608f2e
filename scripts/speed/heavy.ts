/** Pages of the corpus with the weight that newspapers put around theirs: scripts, styles, menus, other articles. */
import { createRandom, type Random } from "../fuzz/mutate.js";

const WORDS = "accueil actualités politique économie sports culture région santé justice météo vidéos abonnement infolettre concours emplois nécrologie opinion éditorial chroniques lettres agriculture éducation environnement transport".split(" "); // prettier-ignore
const SCRIPT_SHARE = 0.5;
const STYLE_SHARE = 0.15;

/** The page, brought to about `length` characters: half of them scripts, the rest markup of chrome. */
export function heavyPage(html: string, length: number, seed: number): string {
  const random = createRandom(seed);
  const missing = Math.max(0, length - html.length);
  const scripts = repeatTo(missing * SCRIPT_SHARE, () => script(random));
  const styles = repeatTo(missing * STYLE_SHARE, () => rule(random));
  const chrome = missing * (1 - SCRIPT_SHARE - STYLE_SHARE);
  const menu = repeatTo(chrome / 2, () => entry(random));
  const cards = repeatTo(chrome / 2, () => card(random));
  const head = `<style>${styles}</style>${scripts}`;
  const above = `<nav class="main-menu"><ul>${menu}</ul></nav>`;
  const below = `<section class="related-posts">${cards}</section>`;
  const open = /<body[^>]*>/i.exec(html);
  const close = /<\/body>/i.exec(html);
  if (open === null || close === null || close.index < open.index) return `${head}${above}${html}${below}`;
  const body = open.index + open[0].length;
  return `${html.slice(0, open.index)}${head}${open[0]}${above}${html.slice(body, close.index)}${below}${html.slice(close.index)}`;
}

function repeatTo(length: number, make: () => string): string {
  const parts: string[] = [];
  for (let have = 0; have < length;) {
    const part = make();
    parts.push(part);
    have += part.length;
  }
  return parts.join("\n");
}

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const number = (random: Random): number => Math.floor(random() * 100_000);
const phrase = (random: Random, words: number): string => Array.from({ length: words }, () => pick(random, WORDS)).join(" "); // prettier-ignore

const script = (random: Random): string =>
  `<script type="text/javascript">window.dataLayer=window.dataLayer||[];dataLayer.push({"id":${number(random)},"section":"${pick(random, WORDS)}","tags":["${pick(random, WORDS)}","${pick(random, WORDS)}"]});(function(a,b){if(a<b&&b>0){a.src="https://cdn.example/${number(random)}.js"}})(1,2);</script>`;
const rule = (random: Random): string =>
  `.c-${number(random)}>.title{margin:0 ${number(random) % 40}px;color:#${number(random)};display:flex}`;
const entry = (random: Random): string =>
  `<li class="menu-item menu-item-${number(random)}"><a href="/${pick(random, WORDS)}/${number(random)}" data-track="nav">${pick(random, WORDS)}</a></li>`;
const card = (random: Random): string =>
  `<article class="card post-${number(random)}"><a href="/${number(random)}"><img src="/i/${number(random)}.webp" srcset="/i/a.webp 320w, /i/b.webp 640w" alt="" loading="lazy"></a><h3 class="card-title"><a href="/${number(random)}">La ${phrase(random, 6)}</a></h3><time datetime="2024-05-03T10:00:00-04:00">3 mai 2024</time></article>`;
