import type { ReadResult, ValidationResult } from "./issue.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** The functions of one model, as the registry of all models holds them. */
export interface ModelValidators<Strict, Tolerant> {
  readonly name: string;
  readonly is: (value: unknown) => value is Strict;
  readonly validate: (value: unknown) => ValidationResult<Strict>;
  readonly assert: (value: unknown) => asserts value is Strict;
  readonly read: (value: unknown) => ReadResult<Tolerant>;
  readonly standard: StandardSchema<Strict>;
  readonly tolerantStandard: StandardSchema<Tolerant>;
}
