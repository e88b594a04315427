import { number } from "./common/argument.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const exclusiveMinimum: LimitDefinition = limit({
  of: "number",
  end: "least",
  exclusive: true,
  about: "The bound that a number must be greater than.",
  argument: number,
  phrase: (limit) => `more than ${limit}`,
  page: {
    mark: "too small",
    means: "The number must be greater than this bound, and not equal to it.",
    strict: "Rejects the bound and everything below it.",
    fix: "Send a larger number, and check the unit.",
  },
  inside: ["above-lower-limit", "is just above its limit"],
  outside: ["at-lower-limit", "is not above its limit"],
});
