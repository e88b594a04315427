import type { ReadResult, ValidationResult } from "./issue.ts";
import type { JsonOptions, WithWarnings } from "./read-json.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** The functions of one model, as listed in the registry of all models. */
export interface ModelValidators<Strict, Tolerant> {
  /** The name of the model: `Session`. */
  readonly name: string;
  /** Strict: returns whether the value is valid. */
  readonly is: (value: unknown) => value is Strict;
  /** Strict: returns the value, or the issues. */
  readonly validate: (value: unknown) => ValidationResult<Strict>;
  /** Strict: throws `ContractError`. */
  readonly assert: (value: unknown) => asserts value is Strict;
  /** Tolerant: returns the value, and the issues. */
  readonly read: (value: unknown) => ReadResult<Tolerant>;
  /** Strict, for JSON text. */
  readonly validateJson: (text: string | Uint8Array, options?: JsonOptions) => WithWarnings<ValidationResult<Strict>>;
  /** Tolerant, for JSON text. */
  readonly readJson: (text: string | Uint8Array, options?: JsonOptions) => WithWarnings<ReadResult<Tolerant>>;
  /** `validate` as a Standard Schema. */
  readonly standard: StandardSchema<Strict>;
  /** `read` as a Standard Schema. */
  readonly tolerantStandard: StandardSchema<Tolerant>;
}
