import { codePoints, isObject, type Json } from "../../json.ts";
import type { Argument } from "./argument.ts";
import { type ConstraintDefinition, type KeywordPage, keepsAndReports, type Limit, type Measure } from "./definition.ts";
import { limitSamples } from "./limit-samples.ts";
import type { Label } from "./samples.ts";

/** A keyword whose argument is one end of a range. */
export type LimitDefinition = ConstraintDefinition<number, { readonly limit: number }> & { readonly limit: Limit };

/** The parts that differ between these keywords. */
interface LimitKeyword extends Omit<Limit, "exclusive"> {
  readonly about: string;
  readonly argument: Argument<number>;
  /** Whether the limit itself is outside. Default: false. */
  readonly exclusive?: boolean;
  readonly phrase: (limit: number) => string;
  readonly page: Omit<KeywordPage, "tolerant">;
  /** The labels of values at the limit and beyond it. */
  readonly inside: Label;
  readonly outside: Label;
}

export const limit = ({ about, argument, of, end, exclusive = false, phrase, page, inside, outside }: LimitKeyword): LimitDefinition => ({
  kind: "constraint",
  types: [of],
  about,
  argument,
  page: { ...page, tolerant: keepsAndReports },
  limit: { of, end, exclusive },
  phrase,
  tolerated: () => true,
  params: (limit) => ({ limit }),
  meets: (limit, value) => {
    const size = sizes[of](value);
    if (size === undefined || size === limit) return size === undefined || !exclusive;
    return end === "least" ? size > limit : size < limit;
  },
  samples: (limit, place) => limitSamples[of](limit, end === "least" ? -1 : 1, place, inside, outside),
});

/** The number that each kind of limit compares; undefined for a value of another type. */
const sizes: Readonly<Record<Measure, (value: Json) => number | undefined>> = {
  number: (value) => (typeof value === "number" ? value : undefined),
  string: (value) => (typeof value === "string" ? codePoints(value) : undefined),
  array: (value) => (Array.isArray(value) ? value.length : undefined),
  object: (value) => (isObject(value) ? Object.keys(value).length : undefined),
};
