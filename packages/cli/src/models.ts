import type { Issue, JsonWarning } from "@session-schema/validators";
import { models as generated } from "@session-schema/validators/models";
import { didYouMean, UsageError } from "@tools/command-line";
import { findName } from "./find-name.ts";
import type { Mode } from "./mode.ts";

/** The result for one payload. */
export interface ValidationResult {
  readonly accepted: boolean;
  /** Every violation of the strict schema, in both modes. */
  readonly issues: readonly Issue[];
  /** The number of issues that aren't listed. */
  readonly omitted: number;
  /** What the result doesn't depend on: duplicate keys, rounded numbers. */
  readonly warnings: readonly JsonWarning[];
}

/** Validates a JSON text. */
export type Validate = (text: string) => ValidationResult;

export const modelNames: readonly string[] = Object.keys(generated);

/** The exact name of a model, found case-insensitively. Throws UsageError if there is none. */
export function modelNamed(name: string): string {
  const found = findName(modelNames, name);
  if (found !== undefined) return found;
  throw new UsageError(`Unknown model ${JSON.stringify(name)}.${didYouMean(name, modelNames) || ` Models: ${modelNames.join(", ")}.`}`);
}

/** The validator of a model in a mode. */
export function validatorOf(name: string, mode: Mode): Validate {
  const model = generatedModel(name);
  return (text) => resultOf(mode === "strict" ? model.validateJson(text) : model.readJson(text));
}

/** Validates parsed values. The result has no warnings, which are about the text. */
export interface ValueValidator {
  /** Whether the strict schema accepts a value: both modes then accept it without issues. */
  readonly isValid: (value: unknown) => boolean;
  readonly validate: (value: unknown) => ValidationResult;
}

/** The validator of a model in a mode, for parsed values. */
export function valueValidatorOf(name: string, mode: Mode): ValueValidator {
  const { is, validate } = generatedModel(name);
  return {
    isValid: is,
    validate: (value) => {
      const result = resultOf(validate(value));
      return mode === "strict" ? result : { ...result, accepted: result.issues.every(({ tolerated }) => tolerated) };
    },
  };
}

function generatedModel(name: string): Model {
  const model = new Map<string, Model>(Object.entries(generated)).get(name);
  if (model === undefined) throw new Error(`There is no model ${name}.`);
  return model;
}

const resultOf = ({ ok, issues = [], omitted = 0, warnings = [] }: Result): ValidationResult => ({
  accepted: ok,
  issues,
  omitted,
  warnings,
});

/** The functions that are called here. Every model has them. */
interface Model {
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown) => Result;
  readonly validateJson: (text: string) => Result;
  readonly readJson: (text: string) => Result;
}

interface Result {
  readonly ok: boolean;
  readonly issues?: readonly Issue[] | undefined;
  readonly omitted?: number | undefined;
  readonly warnings?: readonly JsonWarning[] | undefined;
}
