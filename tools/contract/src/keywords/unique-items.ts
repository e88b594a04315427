import { canonical, isObject, type Json } from "../json.ts";
import { flag } from "./common/argument.ts";
import { type ConstraintDefinition, keepsAndReports } from "./common/definition.ts";
import { longestArray } from "./common/limit-samples.ts";
import { sample } from "./common/samples.ts";

export const uniqueItems: ConstraintDefinition<boolean, Record<string, never>> = {
  kind: "constraint",
  types: ["array"],
  about: "Whether all items must be different.",
  argument: flag,
  page: {
    mark: "the same item twice",
    means: "No two items of the array may be equal. Objects are equal if their properties are, in any order.",
    strict: "Rejects an array with duplicates.",
    tolerant: keepsAndReports,
    fix: "Send each item once.",
  },
  phrase: (wanted) => (wanted ? "an array without duplicates" : ""),
  tolerated: () => true,
  params: () => ({}),
  meets: (wanted, value) => !wanted || !Array.isArray(value) || new Set(value.map(canonical)).size === value.length,
  samples: (_, { arrays, fewestItems }) => {
    const length = Math.max(2, fewestItems);
    if (length > longestArray) return [];
    const [different = []] = arrays(length);
    const [first = null] = different;
    return [
      {
        inside: sample(["different-items", "has different items"], [different]),
        outside: sample(["repeated-item", "has an item twice"], [[...different.slice(0, -1), reordered(first)]]),
        onlyTogether: true,
      },
    ];
  },
};

/** An equal object with another order of keys. */
const reordered = (value: Json): Json => (isObject(value) ? Object.fromEntries(Object.entries(value).reverse()) : value);
