import { decimalOf, isMultipleOf, multiplesFrom } from "../decimal.ts";
import { argument } from "./common/argument.ts";
import { type ConstraintDefinition, keepsAndReports } from "./common/definition.ts";
import { sample } from "./common/samples.ts";

export const multipleOf: ConstraintDefinition<number, { readonly multipleOf: number }> = {
  kind: "constraint",
  types: ["number"],
  about: "The number that a value must be a multiple of, such as 0.01 for cents.",
  argument: argument("a number above 0", { type: "number", exclusiveMinimum: 0 }, (value) => typeof value === "number" && value > 0),
  page: {
    mark: "not a multiple",
    means: "The number must be a multiple of this. Both are compared as decimals, as JSON writes them: 0.3 is a multiple of 0.1.",
    strict: "Rejects any other number, such as 0.30000000000000004, the result of 0.1 + 0.2 in most languages.",
    tolerant: keepsAndReports,
    fix: "Round the number before sending, or count in smaller units: cents instead of euros.",
  },
  phrase: (step) => `a multiple of ${step}`,
  tolerated: () => true,
  params: (step) => ({ multipleOf: step }),
  meets: (step, value) => typeof value !== "number" || isMultipleOf(value, step),
  step: (step) => decimalOf(step),
  ajvIsWrong: true, // it divides doubles: 0.3 / 0.1 is 2.9999999999999996, and a double like 1e300 has no fraction
  samples: (step, { numbers }) => [
    {
      inside: sample(["multiple", "is a multiple of its step"], numbers),
      outside: sample(["not-a-multiple", "is not a multiple of its step"], between([...numbers], step)),
    },
    {
      inside: sample(["rounded-multiple", "is a multiple, but division says otherwise"], misdivided(step)),
      outside: sample(["rounded-sum", "is a sum that rounding moved off a multiple"], missummed(step)),
    },
  ],
};

/** Numbers near multiples: halfway to the next one, or a whole number away. */
const between = (multiples: readonly number[], step: number): number[] =>
  [step / 2, 1, 0.5, step / 10].flatMap((part) => multiples.flatMap((multiple) => [multiple + part, multiple - part]));

/** Multiples for which dividing doubles leaves a fraction. */
function* misdivided(step: number): Generator<number> {
  for (const multiple of few(step)) if (!Number.isInteger(multiple / step)) yield multiple;
}

/** Sums of the step that differ from the multiple because of rounding. */
function* missummed(step: number): Generator<number> {
  let sum = 0;
  for (const multiple of few(step)) {
    if (sum !== multiple) yield sum;
    sum += step;
  }
}

/** The first thousand multiples, starting at zero. */
function* few(step: number): Generator<number> {
  const multiples = multiplesFrom(decimalOf(step), 0, 1);
  for (let count = 0; count < 1000; count++) yield multiples.next().value;
}
