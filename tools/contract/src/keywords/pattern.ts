import { argument } from "./common/argument.ts";
import { type ConstraintDefinition, keepsAndReports } from "./common/definition.ts";
import { patternFault } from "./common/pattern-syntax.ts";
import { sample } from "./common/samples.ts";
import { unlike } from "./common/unlike.ts";

export const pattern: ConstraintDefinition<string, { readonly pattern: string }> = {
  kind: "constraint",
  types: ["string"],
  about: "A regular expression (ECMAScript 2022, with the flag u) that a string must match somewhere, and that takes linear time.",
  argument: {
    ...argument(
      "a regular expression (ECMAScript 2022, with the flag u)",
      { type: "string", format: "regex" },
      (value) => typeof value === "string" && patternFault(value) === undefined,
    ),
    fault: (value) => (typeof value === "string" ? patternFault(value) : undefined),
  },
  page: {
    mark: "not of this form",
    means: "The string must contain a match of this regular expression (ECMAScript, with Unicode).",
    strict: "Rejects a string without a match.",
    tolerant: keepsAndReports,
    fix: "Compare the string with the property's examples.",
  },
  phrase: (pattern, code = (text) => text) => `a string that matches ${code(pattern)}`,
  tolerated: () => true,
  params: (pattern) => ({ pattern }),
  meets: (pattern, value) => typeof value !== "string" || new RegExp(pattern, "u").test(value),
  samples: (_, { value }) => [{ outside: sample(["unmatched-pattern", "does not match its pattern"], unlike(value)) }],
};
