import { number } from "./common/argument.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const minimum: LimitDefinition = limit({
  of: "number",
  end: "least",
  about: "The smallest number that a writer may send.",
  argument: number,
  phrase: (limit) => `at least ${limit}`,
  page: {
    mark: "too small",
    means: "The number must be at least this.",
    strict: "Rejects a smaller number.",
    fix: "Check the unit first (`session-schema explain <Model.property>` shows it), then the sign.",
  },
  inside: ["at-minimum", "is at its minimum"],
  outside: ["below-minimum", "is below its minimum"],
});
