import { number } from "./common/argument.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const exclusiveMaximum: LimitDefinition = limit({
  of: "number",
  end: "most",
  exclusive: true,
  about: "The bound that a number must be less than.",
  argument: number,
  phrase: (limit) => `less than ${limit}`,
  page: {
    mark: "too large",
    means: "The number must be less than this bound, and not equal to it.",
    strict: "Rejects the bound and everything above it.",
    fix: "Send a smaller number, and check the unit.",
  },
  inside: ["below-upper-limit", "is just below its limit"],
  outside: ["at-upper-limit", "is not below its limit"],
});
