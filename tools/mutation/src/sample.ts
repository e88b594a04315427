import { createHash } from "node:crypto";

/** Draws `count` items. The seed and the name of an item give its rank, so a change of the code leaves most of the sample as it was. */
export function sample<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  { count, seed }: { count: number; seed: number },
): Item[] {
  const rank = (item: Item): string =>
    createHash("sha256")
      .update(`${seed} ${nameOf(item)}`)
      .digest("hex");
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ item }) => item);
}
