import { fewCount } from "./common/argument.ts";
import { countedProperties } from "./common/counted.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const minProperties: LimitDefinition = limit({
  of: "object",
  end: "least",
  about: "The minimum number of properties of an object.",
  argument: fewCount,
  phrase: (limit) => `an object with at least ${countedProperties(limit)}`,
  page: {
    mark: "too few properties",
    means: "The object must have at least this many properties, including unknown ones.",
    strict: "Rejects an object with fewer properties.",
    fix: "Send one of the properties that the schema allows here.",
  },
  inside: ["fewest-properties", "has as few properties as can be"],
  outside: ["too-few-properties", "has too few properties"],
});
