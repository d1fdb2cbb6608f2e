/** Choices drawn from a seed: the same seed gives the same page. */
import { randomOf } from "../../../src/model/random.js";

export interface Dice {
  /** True so often, of 1. */
  chance(share: number): boolean;
  /** 0 … below. */
  below(bound: number): number;
  pick<T>(list: readonly T[]): T;
  /** One of "a b*3 c": `b` three times as often. */
  word(weighted: string): string;
}

export function diceOf(seed: number): Dice {
  const random = randomOf(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  return {
    chance: (share) => random() < share,
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    word(weighted) {
      const list = weighted.split(" ").flatMap((one): string[] => {
        const [name = "", times = "1"] = one.split("*");
        return Array.from({ length: Number(times) }, () => name);
      });
      return list[below(list.length)] as string;
    },
  };
}
