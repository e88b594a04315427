import { equal, type Json } from "../json.ts";
import { anyOf } from "./common/any-of.ts";
import { argument } from "./common/argument.ts";
import type { ConstraintDefinition } from "./common/definition.ts";
import { otherValues } from "./common/other-values.ts";
import { sample } from "./common/samples.ts";

export const enumeration: ConstraintDefinition<readonly Json[], { readonly values: readonly Json[] }> = {
  kind: "constraint",
  types: [],
  about: "The values that a writer may send, each once.",
  argument: argument(
    "an array with at least one value",
    { type: "array", minItems: 1, uniqueItems: true },
    (value) => Array.isArray(value) && value.length > 0,
  ),
  page: {
    mark: "not a value that a writer may send",
    means: "The value must be one of those that the schema lists.",
    strict: "Rejects every other value, whether the enum is open or closed.",
    tolerant:
      "Keeps and reports an unknown value of an open enum (x-open-enum: true), because later versions may add some. Rejects one of a closed enum.",
    fix: "Send one of the listed values; they are case-sensitive. `session-schema explain <Model>` shows their meanings.",
  },
  phrase: (values) => (values.length === 1 ? JSON.stringify(values[0]) : `one of ${anyOf(values.map((value) => JSON.stringify(value)))}`),
  tolerated: (schema) => schema["x-open-enum"] === true,
  params: (values) => ({ values }),
  suggestions: (values) => values.filter((value) => typeof value === "string"),
  listed: (values) => values,
  meets: (values, value) => values.some((allowed) => equal(allowed, value)),
  samples: (values, { value }) => [{ outside: sample(["unknown-value", "is an unknown value"], otherValues([value, ...values])) }],
};
