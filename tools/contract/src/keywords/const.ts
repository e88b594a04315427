import { equal, type Json } from "../json.ts";
import { argument } from "./common/argument.ts";
import { type ConstraintDefinition, rejectsToo } from "./common/definition.ts";
import { otherValues } from "./common/other-values.ts";
import { sample } from "./common/samples.ts";

export const constant: ConstraintDefinition<Json, { readonly value: Json }> = {
  kind: "constraint",
  types: [],
  about: "The only value that a writer may send.",
  argument: argument("any value", {}, () => true),
  page: {
    mark: "not the one value that is allowed here",
    means: "The value must equal the one in the schema.",
    strict: "Rejects every other value.",
    tolerant: rejectsToo,
    fix: "Send that value.",
  },
  phrase: (value) => JSON.stringify(value),
  tolerated: () => false,
  params: (value) => ({ value }),
  listed: (value) => [value],
  meets: (constant, value) => equal(constant, value),
  samples: (value) => [{ outside: sample(["other-value", "is not its constant"], otherValues([value])) }],
};
