/** Words that say nothing of what a text is about. The only importer of stopword. */
import { fra } from "stopword";
import { fold } from "./fold.js";

/**
 * Dropped from stopword's list, which has verb forms that are nouns of the news:
 * "été" (the season; its feminine and plural stay), "fut" (a barrel), "sommes" (amounts of money), "fusses" and the
 * like are harmless. "son" stays: the possessive is a hundred times as frequent as the sound.
 */
const NOT_STOPWORDS = ["été", "sommes"];

/** Missing from stopword's list: function words in the strict sense, and the verbs and adverbs of every article. */
const MISSING = [
  // articles, pronouns, determiners
  "l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' quelqu' celui celle ceux celles celui-ci celle-ci ceux-ci",
  "celles-ci celui-là celle-là ça cela lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles desquels",
  "desquelles dont quoi aucun aucune autre autres certain certaine certains certaines chaque chacun chacune plusieurs",
  "quelque quelques quelqu'un tel telle tels telles tout toute tous toutes rien personne mien tien sien nôtre vôtre",
  "elles des les même mêmes un une deux trois quatre cinq six sept huit neuf dix",
  // prepositions and conjunctions
  "afin ainsi alors après avant aussi auprès autour car chez comme contre depuis derrière dès devant donc durant entre",
  "envers hormis hors jusque lors lorsque malgré mais ni or outre parce parmi pendant plutôt pourtant pourquoi près",
  "puis puisque quand quant que quoique selon sauf si sinon sitôt sous suivant tandis toutefois vers via voici voilà",
  "cependant néanmoins notamment environ lequel face grâce lieu cause",
  // adverbs
  "assez aujourd'hui aussitôt autant bien beaucoup bientôt ci combien comment davantage déjà dedans dehors demain",
  "désormais encore enfin ensuite hier ici là là-bas loin longtemps maintenant mieux moins non oui parfois partout peu",
  "peut-être plus presque quasi récemment seulement souvent surtout tant tantôt tard tellement tôt toujours très trop",
  "vite vraiment d'abord d'ailleurs d'accord également actuellement",
  // the verbs that carry no subject matter, in the forms that the news uses
  "fait faire font fera feront faisait fais faites faisant peut peuvent pouvait pourra pourront pourrait pourraient",
  "doit doivent devra devront devait devrait devraient veut veulent voulait va vont allait ira iront aller dit disent",
  "disait dire met mettre mis mise prend prendre pris prise vient viennent venir voir vu vue faut fallait falloir",
  "être avoir avez étant eu",
  // civilities and the talk of reporters
  "m. mm mme mmes dr me monsieur madame etc ajouté ajoute indiqué indique expliqué explique précisé précise déclaré",
  "déclare affirmé affirme souligné souligne rappelé rappelle estimé estime selon",
];

let words: ReadonlySet<string> | undefined;

/** The folded stop words; made at first use. */
export function stopwords(): ReadonlySet<string> {
  if (words !== undefined) return words;
  const all = new Set<string>();
  for (const word of fra) all.add(fold(word));
  for (const word of NOT_STOPWORDS) all.delete(fold(word));
  for (const line of MISSING) for (const word of line.split(" ")) all.add(fold(word));
  words = all;
  return words;
}

/** Is a folded word (`Token.norm`) a stop word? */
export function isStopword(norm: string): boolean {
  return stopwords().has(norm);
}
