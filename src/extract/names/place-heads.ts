/** The words that say of which type a place is: within its name ("lac Noir"), or before it ("quartier de Belleville"). */
import type { PlaceType } from "../../types.js";
import { FACILITY_HEADS, NATURAL_HEADS, TOWN_HEADS } from "./words.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Of these "X de Y" is Y, of that type: "la région de Thiès", "le quartier de Matongé". */
const DIVISIONS: Readonly<Record<string, PlaceType>> = {
  mrc: "mrc", region: "region", province: "province", canton: "province", etat: "province", departement: "department",
  prefecture: "region", wilaya: "region", gouvernorat: "region", comte: "region", cercle: "region", district: "neighbourhood",
  quartier: "neighbourhood", quartiers: "neighbourhood", secteur: "neighbourhood", arrondissement: "neighbourhood",
  faubourg: "neighbourhood", lotissement: "neighbourhood", hameau: "neighbourhood",
}; // prettier-ignore

const FACILITIES = set(
  "centre marche metro barrage canal quai port hotel mine centrale usine patinoire gymnase piste station halle halles moulin ecluse refuge gite " +
    "jardin jardins ranch mausolee monument pavillon auditorium motel auberge taverne ferme grange boulodrome casino circuit collegiale base " +
    "traverse promenade plaza galerie parcours sentier passerelle ponton quais belvedere esplanade citadelle silo elevateur raffinerie scierie " +
    "fonderie atelier entrepot bibliotheque cinema cabaret marina debarcadere jetee chantier boulangerie bains thermes stadium forum dome arenes espace carrefour kiosque magasin magasins vignoble",
);
const NATURE = set(
  "etang etangs val banc marais tourbiere combe aiguille aiguilles dent source sources grand-lac bois cascade cascades fosse recif caye ilet ilets " +
    "ilot ilots gorge saut raz sillon dune dunes calanque calanques fagne aber ria fjord falaise falaises rocher rochers rapides piton morne puy " +
    "signal mornes oued wadi djebel jbel marigot savane lagon atoll oasis glaciers butte estuaire rias dorsale cirque cratere mers monticule crete",
);

/** What a word makes of the name it begins. */
export function headType(norm: string): PlaceType | undefined {
  if (Object.hasOwn(DIVISIONS, norm)) return DIVISIONS[norm];
  if (FACILITIES.has(norm) || FACILITY_HEADS.has(norm)) return "facility";
  if (NATURE.has(norm) || NATURAL_HEADS.has(norm)) return "natural";
  return TOWN_HEADS.has(norm) ? "municipality" : undefined;
}

/** "champ de glace", "cité Essaïda": heads of more than one word, or of one country's towns. */
export function headOfName(norms: readonly string[]): PlaceType | undefined {
  const [first = "", second = "", third = ""] = norms;
  if (first === "champ" && second === "de" && third === "glace") return "natural";
  if (first === "cite" && norms.length > 1) return "neighbourhood";
  // "parc naturel", "réserve faunique", "base de plein air".
  if (first === "reserve" && norms.length > 1) return "facility";
  return headType(first);
}

/** What a word makes of the name that follows it with "de": only divisions do; the quay of a town is none. */
export const divisionType = (norm: string): PlaceType | undefined =>
  Object.hasOwn(DIVISIONS, norm) ? DIVISIONS[norm] : undefined;
