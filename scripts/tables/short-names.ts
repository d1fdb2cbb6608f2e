/** What newspapers leave out of the names of towns: "Asnières-sur-Seine", "Sainte-Agathe-des-Monts", "Sorel-Tracy". */
import { fold } from "../../src/text/fold.js";

/** Where a name may be cut: "Asnières|-sur-Seine", "Sainte-Agathe|-des-Monts", "Sorel|-Tracy", "Vire| Normandie". */
const CUT = /[- ](?:(?:sur|sous|lès|lez|les|près|en|de|du|des|aux?|à|la|le)[- ]|[dl]')|[-– ](?=\p{Lu})/gu;
const MIN_SHORT = 4;
/** What so many names begin with that it stands for none of them. */
const GENERIC = new Set(
  (
    "saint sainte saints notre notre-dame mont monts pont port bois chateau vieux vieille grand grande petit petite haut haute bas basse ville " +
    "villers villiers villeneuve neuville neuve val vals vallee lac riviere cap pointe fort belle beau bonne rouge blanc grosse grosses trois " +
    "deux mille sept neuf nouvelle nouveau baie anse cote rang ferme moulin roche"
  ).split(" "),
);

/** The beginning by which a town is called for short; none where no beginning tells it from many others. */
export function shortOf(name: string): string | undefined {
  for (const { index } of name.matchAll(CUT)) {
    const short = name.slice(0, index);
    if (short.length >= MIN_SHORT && !GENERIC.has(fold(short))) return short;
  }
  return undefined;
}
