/** Names of seats of power (data/lexicon/seats.tsv) and the government that each stands for. */
import { nameKey } from "../../text/fold.js";
import type { FoundName } from "./found-name.js";
import type { Seat } from "./lexicons.js";
import type { Scene } from "./scene.js";

/** The seat that a name is, as newspapers of the article's country mean it. */
export function seatOf(
  { layer, lexicons, country }: Pick<Scene, "layer" | "lexicons" | "country">,
  { start, stop }: Omit<FoundName, "kind">,
): Seat | undefined {
  const seats = lexicons.seats.get(nameKey(layer.text.slice(start, stop)));
  return seats?.find((seat) => seat.country === country) ?? seats?.find((seat) => seat.country === "");
}
