import { count } from "./common/argument.ts";
import { counted } from "./common/counted.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const maxItems: LimitDefinition = limit({
  of: "array",
  end: "most",
  about: "The maximum number of items of an array.",
  argument: count,
  phrase: (limit) => `an array of at most ${counted(limit, "item")}`,
  page: {
    mark: "too many items",
    means: "The array may have at most this many items.",
    strict: "Rejects a longer array.",
    fix: "Send fewer items.",
  },
  inside: ["most-items", "has as many items as can be"],
  outside: ["too-many-items", "has too many items"],
});
