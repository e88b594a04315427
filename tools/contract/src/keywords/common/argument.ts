import type { JsonObject } from "../../json.ts";

/** The arguments that a keyword accepts. */
export interface Argument<Value> {
  /** Completes "use": `a number`. */
  readonly is: string;
  accepts(argument: unknown): argument is Value;
  /** Why an argument of the right type isn't accepted, and how to fix it, where `is` alone says too little. */
  fault?(argument: unknown): { readonly reason: string; readonly fix: string } | undefined;
  /** The same as a JSON Schema, for editors: it may be a little wider. */
  readonly schema: JsonObject;
}

export const argument = <Value>(is: string, schema: JsonObject, accepts: (argument: unknown) => boolean): Argument<Value> => ({
  is,
  schema,
  accepts: accepts as (argument: unknown) => argument is Value, // the caller names the type that its check tests for
});

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export const text: Argument<string> = argument("a string", { type: "string" }, (value) => typeof value === "string");
export const number: Argument<number> = argument("a number", { type: "number" }, (value) => typeof value === "number");
export const flag: Argument<boolean> = argument("true or false", { type: "boolean" }, (value) => typeof value === "boolean");
export const count: Argument<number> = argument("a whole number of at least 0", { type: "integer", minimum: 0 }, isWhole);

/** A minimum size. A payload is built for each model, so it must fit into memory. */
export const fewCount: Argument<number> = argument(
  "a whole number from 0 to 10000",
  { type: "integer", minimum: 0, maximum: 10_000 },
  (value) => isWhole(value) && value <= 10_000,
);
