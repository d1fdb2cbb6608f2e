/** Spans that the tagger is shown, `[so]`, and what the rules make of them: one given name, one or no organization. */
import { describe, expect, it } from "vitest";
import { createPlaceIndex, findPlaceHits } from "../../../src/extract/gazetteer.js";
import { createNameLexicons, readNames } from "../../../src/extract/names/index.js";
import { loadResources } from "../../../src/resources.js";
import { createLayer } from "../../../src/text/layer.js";

const resources = loadResources();
const places = createPlaceIndex(resources.places, resources.commonWords);
const lexicons = createNameLexicons(resources, places);

/** `[organization]`, `<place>`; kind and text of what comes out. */
function readings(marked: string, country: string): string[] {
  const layer = createLayer("body", marked.replace(/[[\]<>]/g, ""));
  let at = 0;
  const tagged = marked.split(/([[<][^\]>]*[\]>])/).flatMap((part) => {
    const isMarked = /^[[<]/.test(part);
    const start = at;
    at += isMarked ? part.length - 2 : part.length;
    const kind = part.startsWith("[") ? ("organization" as const) : ("place" as const);
    return isMarked ? [{ field: "body" as const, kind, start, end: at, confidence: 0.9 }] : [];
  });
  const mentions = readNames([layer], findPlaceHits(layer, places), tagged, { publishedAt: undefined, country }, lexicons);
  return mentions.flatMap((mention) => (mention.kind === "role" || mention.form !== "name" ? [] : [`${mention.kind} ${mention.text}`]));
} // prettier-ignore

describe("the span of an organization", () => {
  it.each([
    ["a dit le maire à La [Gazette des îles].", "CA", ["organization La Gazette des îles"]],
    ["Le projet est mené par Les [Amis du phare].", "CA", ["organization Les Amis du phare"]],
    ["Elle a quitté la [MSA] d'<Armorique> hier.", "FR", ["organization MSA d'Armorique"]],
    ["L'[Umih] 81, par la voix de sa présidente, proteste.", "FR", ["organization Umih 81"]],
    [
      "Il préside la [Fédération de la métallurgie]–[CSN].",
      "CA",
      ["organization Fédération de la métallurgie–CSN"],
    ],
    ["Il a créé les [Amis des mares en 1998], puis est parti.", "FR", ["organization Amis des mares"]],
    ["À la sortie du [Collège militaire royal!] »", "CA", ["organization Collège militaire royal"]],
  ])("is mended: %s", (marked, country, found) => expect(readings(marked, country)).toEqual(found));

  it.each([
    // Behind a stop or a colon any article has a capital.
    ["Il part. Les [Amis du phare] restent.", "CA", ["organization Amis du phare"]],
    ["Présents : Les [Amis du phare] et lui.", "CA", ["organization Amis du phare"]],
    ["Le [PSG] 42 points devant.", "FR", ["organization PSG"]],
    ["L'[Umih] 81 proteste.", "CA", ["organization Umih"]],
    ["La [CSN] de <France> proteste.", "CA", ["organization CSN", "place France"]],
  ])("is left: %s", (marked, country, found) => expect(readings(marked, country)).toEqual(found));

  it.each([
    ["Le programme [FIMEAU] paie 3 km de conduite.", "CA", ["product FIMEAU"]],
    ["Son film, [Les Dravetières], sort samedi.", "CA", ["work Les Dravetières"]],
    ["Le [Département de la Creuse] paie la moitié.", "FR", ["place Département de la Creuse"]],
  ])("is that of something else: %s", (marked, country, found) => {
    const kinds = readings(marked, country).map((reading) => reading.replace(/^(?:work|product) /, "thing "));
    expect(kinds).toEqual(found.map((reading) => reading.replace(/^(?:work|product) /, "thing ")));
  });
});
