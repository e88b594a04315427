import type { ReadResult, ValidationResult } from "./issue.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** The functions of one model, as the registry of all models holds them. */
export interface ModelValidators<Strict, Tolerant> {
  /** The name of the model: `Session`. */
  readonly name: string;
  /** Strict: answers yes or no. */
  readonly is: (value: unknown) => value is Strict;
  /** Strict: answers the value, or what is wrong with it. */
  readonly validate: (value: unknown) => ValidationResult<Strict>;
  /** Strict: throws `ContractError`. */
  readonly assert: (value: unknown) => asserts value is Strict;
  /** Tolerant: answers the value, and what was odd about it. */
  readonly read: (value: unknown) => ReadResult<Tolerant>;
  /** `validate` as a Standard Schema. */
  readonly standard: StandardSchema<Strict>;
  /** `read` as a Standard Schema. */
  readonly tolerantStandard: StandardSchema<Tolerant>;
}
