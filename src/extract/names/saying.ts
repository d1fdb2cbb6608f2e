/** Who is said to have said it: the verb between a quotation and its speaker. */
import type { Sentence, Token } from "../../types.js";
import { SAYING } from "./words.js";

/** Verbs and participles that stand so beside a quotation, besides those of `SAYING`. Folded. */
const TAGGING = new Set(
  (
    "laisse fait poursuivi poursuit dit ajoute lance confie declare affirme explique precise indique rappelle rappele raconte conclu conclut souligne soutenu " +
    "plaide repondu avoue admis reconnu insiste note observe blague ironise glisse lache resume souffle rit rigole sourit soupire plaisante murmure tonne " +
    "prevoit previent prevenu regrette jure calcule enumere amuse defendu rejouit felicite inquiete indigne etonne souvient desole emporte exclame " +
    "interroge demande martele tranche tempere rencherit rajoute detaille illustre relate evoque commente ecrit twitte pense croit estime juge trouve " +
    "espere craint promis promet assure garantit jubile peste fulmine deplore denonce constate analyse argue argumente allegue pretend concede corrige nuance " +
    "complete reprend repete repond replique riposte retorque objecte proteste supplie implore ordonne recommande suggere propose conseille continue enchaine " +
    "signale mentionne revele devoile temoigne certifie confirme expose avance glousse sanglote crie hurle chuchote marmonne grogne maugree grince invite " +
    "convient vante salue souhaite veut cite racontait expliquait disait ajoutait confiait repetait admet soutient estimait selon"
  ).split(" "),
);

const isSaying = (norm: string): boolean => SAYING.has(norm) || TAGGING.has(norm);

const AUXILIARIES = /^(?:a|avait|est|etait|s'est)$/;
const QUOTE_END = /^[»”"]$/;

/**
 * Whether a verb that ends before the token tags a quotation: "…», raconte", "…», a expliqué", "…, se réjouit". `behind` is where
 * a participle may stand behind the subject: "a-t-elle ajouté".
 */
export function isTag(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  at: number,
  isQuoted: boolean,
  behind?: number,
): boolean {
  let verb = at - 1;
  let said = tokens[verb]?.norm ?? "";
  if (behind !== undefined && AUXILIARIES.test(said)) {
    said = tokens[behind]?.norm ?? "";
    // "a-t-il d'abord précisé", "a-t-elle aussi ajouté"
    if (!isSaying(said)) said = tokens[behind + 1]?.norm ?? "";
  } else if (behind === undefined && AUXILIARIES.test(tokens[verb - 1]?.norm ?? "")) verb--;
  if (tokens[verb - 1]?.norm === "s'" || tokens[verb - 1]?.norm === "se") verb--;
  const before = tokens[verb - 1];
  if (before === undefined || verb - 1 < firstToken - 2) return false;
  const isSaid = isSaying(said);
  const isBehindMark =
    QUOTE_END.test(before.text) || (before.text === "," && QUOTE_END.test(tokens[verb - 2]?.text ?? ""));
  if (isBehindMark) return isSaid || (behind !== undefined && !asks(tokens, at, endToken));
  if (!/^[,?!…]$/.test(before.text)) return false;
  return isSaid && (isQuoted || (behind !== undefined && !asks(tokens, at, endToken)));
}

/** How many words of a clause are looked at for its question mark. */
const CLAUSE = 40;

function asks(tokens: readonly Token[], at: number, endToken: number): boolean {
  for (let end = at + 1; end < Math.min(endToken, at + CLAUSE); end++) {
    if (tokens[end]?.text === "?") return true;
    if (/^[,;.:]$/.test(tokens[end]?.text ?? "")) return false;
  }
  return false;
}
