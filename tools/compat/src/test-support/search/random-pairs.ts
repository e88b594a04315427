import { isObject } from "@tools/contract/json";
import type { Schema } from "../../document/keywords.ts";
import { asReference, mutated } from "./mutated.ts";
import { names } from "./pools.ts";
import type { Random } from "./random.ts";
import { randomDocument, referencesTo } from "./random-schemas.ts";

/** Two documents: mostly one and what it becomes after a small change, in either direction. */
export function randomPair(random: Random): readonly [before: Schema, after: Schema] {
  const one = randomDocument(random);
  if (random.chance(0.12)) return [one, randomDocument(random)];
  if (isObject(one) && random.chance(0.03)) return [one, asReference(one)];
  const entries = isObject(one) && isObject(one["$defs"]) ? Object.keys(one["$defs"]) : [];
  const other = mutated(random, one, { depth: 2, names, references: referencesTo(random, entries) });
  return random.chance(0.15) ? [other, one] : [one, other];
}
