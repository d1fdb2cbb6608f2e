/**
 * The smallest words of French, and those of the languages that n-grams take for it. As they stand in the text,
 * lower case: "été" is French, "ete" is not. Words that both share ("de", "la", "un", "en", "se") say nothing.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const FRENCH = list(`
  à est et était étaient pas une elle elles pour dans nous vous avait avaient plus cette ce ces par donc être avec
  comme où sont sans encore leur leurs aux très tous toutes toute tout votre notre vos nos peut trois deux été aussi
  autre autres puis sous toujours quand quelque quelques après ont alors ainsi moins déjà jamais comment avoir fait
  qui que les des du au son ses sur mais dont lors chez depuis selon entre vers contre avant pourquoi plusieurs ils
  il je même voici afin fin jour an ans quatre cinq six sept huit dix mille millions milliards faut doit sera
  seront serait hui lui cela ça celui celle ceux rien chaque dès près loin leur qu lorsqu jusqu aujourd premier
  première nouveau nouvelle nouvelles grand grande jeunes année années soir matin mai juin juillet août
`);

const FOREIGN = list(`
  the of and to in is that with for was this his are by from it as at he she they has have had will would says said not be been new today
  after over its their who
  el los las del con por para más no una como pero su sus ha fue al lo e
  di che gli della dei nel sono più alla per non è ed ei dal dils quei ella cun
  i els amb dels és aquest aquesta pel perquè van pels dins dempuèi foguèt aquò aqueste lou dau
  da do das em não uma ao pelo os
  der die und den von mit ist nicht ein eine zu auf
  het een niet zijn voor op aan dat
  nan yo ak pou ki li gen sou nou yon mwen fè lè kote tankou epi
  vun fir mat wéi cu este pe și care sau pro chi
  kaj estas ke cum ad quod sed ex ab ut
`);

const WORD = /\p{L}+/gu;

export interface MarkerCount {
  readonly words: number;
  /** Share of the words that only French uses, less the share that only its look-alikes use: -1 to 1. */
  readonly balance: number;
}

/** How French the small words of a text are. */
export function weighMarkers(text: string): MarkerCount {
  let words = 0;
  let balance = 0;
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    words++;
    if (FRENCH.has(word)) balance++;
    else if (FOREIGN.has(word)) balance--;
  }
  return { words, balance: words === 0 ? 0 : balance / words };
}
