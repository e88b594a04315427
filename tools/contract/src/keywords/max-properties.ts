import { count } from "./common/argument.ts";
import { countedProperties } from "./common/counted.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const maxProperties: LimitDefinition = limit({
  of: "object",
  end: "most",
  about: "The maximum number of properties of an object.",
  argument: count,
  phrase: (limit) => `an object with at most ${countedProperties(limit)}`,
  page: {
    mark: "too many properties",
    means: "The object may have at most this many properties, including unknown ones.",
    strict: "Rejects an object with more properties.",
    fix: "Leave some of the properties out.",
  },
  inside: ["most-properties", "has as many properties as can be"],
  outside: ["too-many-properties", "has too many properties"],
});
