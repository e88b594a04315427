import { fewCount } from "./common/argument.ts";
import { counted } from "./common/counted.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const minItems: LimitDefinition = limit({
  of: "array",
  end: "least",
  about: "The minimum number of items of an array.",
  argument: fewCount,
  phrase: (limit) => `an array of at least ${counted(limit, "item")}`,
  page: {
    mark: "too few items",
    means: "The array must have at least this many items.",
    strict: "Rejects a shorter array.",
    fix: "Send the missing items, or leave the property out if it is optional.",
  },
  inside: ["fewest-items", "has as few items as can be"],
  outside: ["too-few-items", "has too few items"],
});
