import type { Decimal } from "../../decimal.ts";
import type { Json, JsonType } from "../../json.ts";
import type { Argument } from "./argument.ts";
import type { SamplePair, Surroundings } from "./samples.ts";

/**
 * The kind of a keyword. A constraint limits one value. Structure describes types, or the parts of an object or array. A conjunction adds other
 * schemas for the same value. A modifier changes the meaning of another keyword. An annotation rejects nothing.
 */
export type Kind = "constraint" | "structure" | "conjunction" | "modifier" | "annotation";

/** The definition of a keyword. */
export interface KeywordDefinition<Value> {
  readonly kind: Kind;
  /** Help for authors of schemas, which editors show. */
  readonly about: string;
  readonly argument: Argument<Value>;
  /** The schemas in its argument: one schema, a list, or schemas by name. */
  readonly holds?: "schema" | "list" | "map";
  /** Its page in `explain`, for keywords that issues name or that change the meaning of an issue. */
  readonly page?: KeywordPage;
}

/** A keyword that issues name. */
export interface AssertionDefinition<Value, Params extends object> extends KeywordDefinition<Value> {
  readonly page: KeywordPage;
  /** Its requirement, as a phrase after "must be": `at most 500`. `code` marks parts that aren't English. Empty if it requires nothing. */
  phrase(argument: Value, code?: (text: string) => string): string;
  /** An accepted value, for messages in which the phrase alone isn't clear enough. */
  example?(argument: Value): string | undefined;
  /** Whether a reader keeps a value that violates it, given the schema that contains it. */
  tolerated(schema: Readonly<Record<string, unknown>>): boolean;
  /** The params of its issues, for programs. `property` is the missing or unknown one. */
  params(argument: Value, property: string): Params;
  /** The words that a misspelled value is compared with. */
  suggestions?(argument: Value): readonly string[];
}

/** A keyword that a value meets or violates, independent of the keywords next to it. */
export interface ConstraintDefinition<Value, Params extends object> extends AssertionDefinition<Value, Params> {
  readonly kind: "constraint";
  /** The types that it applies to; empty for all types. A value of another type meets it. */
  readonly types: readonly JsonType[];
  meets(argument: Value, value: Json): boolean;
  /** Values just inside and just outside its limit. */
  samples(argument: Value, place: Surroundings): SamplePair[];
  /** The values that it allows, if it lists them. */
  listed?(argument: Value): readonly Json[];
  /** The limit that its argument sets, if it sets one. */
  readonly limit?: Limit;
  /** The number that values must be a multiple of, if it requires one. */
  step?(argument: Value): Decimal;
  /** Whether stock Ajv deviates from the specification. */
  readonly ajvIsWrong?: boolean;
}

/** One end of a range: of a number, or of the number of code points, items or properties. */
export interface Limit {
  readonly of: Measure;
  readonly end: "least" | "most";
  readonly exclusive: boolean;
}

export type Measure = "number" | "string" | "array" | "object";

/** The page of a keyword in `explain`, in sentences. */
export interface KeywordPage {
  /** A phrase below the marker of an excerpt. */
  readonly mark: string;
  readonly means: string;
  readonly strict: string;
  readonly tolerant: string;
  readonly fix: string;
  /** The arguments that it can have, each with what it asks for, if there are few. */
  readonly values?: readonly (readonly [value: string, means: string])[];
}

/** The behavior of a tolerant reader: for a bound, and for a guarantee of the static type. */
export const keepsAndReports =
  "Keeps the value, and reports it with tolerated: true. A reader must handle payloads from later versions and from faulty writers.";
export const rejectsToo = "Rejects it too: code that compiles against the tolerant type couldn't handle the value.";
