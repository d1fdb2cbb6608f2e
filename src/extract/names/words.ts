/** Small closed classes of French that the name grammar needs, as folded words. */
export {
  AREA_HEADS, CIVILITIES, CIVILITIES_F, CIVILITIES_M, FACILITY_HEADS, NATIONALITIES, NATURAL_HEADS, SAYING, TOWN_HEADS,
} from "./model/word-lists.js"; // prettier-ignore

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Inside a person's name, between capitals. */
export const NAME_PARTICLES = set(
  "de du des d' la le les van von der den ben bin ibn el al ould di da dos del della y e",
);

export const AUXILIARIES = set("a aura avait ont");

/** "M. X, 54 ans": what may stand between a name and what is said of the person. */
export const COPULAS = set("est etait devient fut sera reste demeure etaient sont");

/** Upper-case words that are no organization. */
export const NOT_ACRONYMS = set(
  "pdg adn arn vih sida co2 vtt suv cv rdc usa uk eau tv gps pib ia cpe hlm dvd cd pme ong html pdf url ok tgv vr bd tnt tva tps rh ti qr wifi sms " +
    "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi am pm hnc hne hae nb qc on ca km kg ltee inc sa sarl sms vus vud ogm nd " +
    "fcfa cfa chf usd eur cad xof xaf mrc ip tvq ges reer celi rpa ouf bref une les des aux par sur qui que est pas oui non mais dans pour avec ici plus tout nous vous leur sans",
);
