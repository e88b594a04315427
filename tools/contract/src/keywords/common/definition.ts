import type { Decimal } from "../../decimal.ts";
import type { Json, JsonType } from "../../json.ts";
import type { Argument } from "./argument.ts";
import type { SamplePair, Surroundings } from "./samples.ts";

/**
 * What a keyword does: a constraint speaks of one value; structure, of an object's or an array's parts, or of types; a conjunction brings in
 * other schemas of the same value; a modifier changes what another keyword means; an annotation never rejects anything.
 */
export type Kind = "constraint" | "structure" | "conjunction" | "modifier" | "annotation";

/** Everything that the tools know of a keyword. */
export interface KeywordDefinition<Value> {
  readonly kind: Kind;
  /** For one who writes a schema: editors show it. */
  readonly about: string;
  readonly argument: Argument<Value>;
  /** How its argument holds schemas, if it does: as a schema, in a list, or by name. */
  readonly holds?: "schema" | "list" | "map";
  /** What `explain` says of it. Keywords that issues name have one, and those that change what an issue means. */
  readonly page?: KeywordPage;
}

/** A keyword that issues name. */
export interface AssertionDefinition<Value, Params extends object> extends KeywordDefinition<Value> {
  readonly page: KeywordPage;
  /** What it asks for, as a phrase that fits behind "must be": `at most 500`. `code` marks what isn't English. Empty if it asks for nothing. */
  phrase(argument: Value, code?: (text: string) => string): string;
  /** Something that it accepts, for messages, where the phrase alone says too little. */
  example?(argument: Value): string | undefined;
  /** Whether a reader keeps a value that doesn't meet it, given the schema that it stands in. */
  tolerated(schema: Readonly<Record<string, unknown>>): boolean;
  /** What an issue says of it to programs. `property` is the one that is missing or unknown. */
  params(argument: Value, property: string): Params;
  /** The words among which to look for what a misspelled value was meant to be. */
  suggestions?(argument: Value): readonly string[];
}

/** A keyword that a value meets or not, whatever the keywords next to it. */
export interface ConstraintDefinition<Value, Params extends object> extends AssertionDefinition<Value, Params> {
  readonly kind: "constraint";
  /** The types of the values that it speaks of; none if it speaks of all. A value of another type meets it. */
  readonly types: readonly JsonType[];
  meets(argument: Value, value: Json): boolean;
  /** Values just inside and just outside of it. */
  samples(argument: Value, place: Surroundings): SamplePair[];
  /** The values that it leaves, if it lists them. */
  listed?(argument: Value): readonly Json[];
  /** What it limits, if its argument is a limit. */
  readonly limit?: Limit;
  /** What numbers must be a multiple of, if it asks for that. */
  step?(argument: Value): Decimal;
  /** Whether stock Ajv accepts or rejects other values than the specification. */
  readonly ajvIsWrong?: boolean;
}

/** One end of a range: of a number itself, of the code points of a string, of the items of an array, of the properties of an object. */
export interface Limit {
  readonly of: Measure;
  readonly end: "least" | "most";
  readonly exclusive: boolean;
}

export type Measure = "number" | "string" | "array" | "object";

/** What `explain` says of a keyword, in sentences. */
export interface KeywordPage {
  /** What stands under the marker of an excerpt, as a phrase. */
  readonly mark: string;
  readonly means: string;
  readonly strict: string;
  readonly tolerant: string;
  readonly fix: string;
  /** The arguments that it can have, each with what it asks for, if there are few. */
  readonly values?: readonly (readonly [value: string, means: string])[];
}

/** What `explain` says of a tolerant reader: of a bound, and of what the static type promises. */
export const keepsAndReports =
  "Keeps the value as it is, and reports it with tolerated: true. A reader must accept what a later or a careless writer sends.";
export const rejectsToo = "Rejects it too: code that compiles against the tolerant type could not handle the value.";
