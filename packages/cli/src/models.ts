import type { Issue } from "@session-schema/validators";
import { models as generated } from "@session-schema/validators/models";
import type { Mode } from "./contract.ts";
import { findName } from "./find-name.ts";
import { didYouMean, UsageError } from "./usage-error.ts";

/** The result for one payload. */
export interface ValidationResult {
  readonly accepted: boolean;
  /** Every violation of the strict schema, in both modes. */
  readonly issues: readonly Issue[];
  /** The number of issues that aren't listed. */
  readonly omitted: number;
}

export type Validate = (value: unknown) => ValidationResult;

export const modelNames: readonly string[] = Object.keys(generated);

/** The exact name of a model, found case-insensitively. Throws UsageError if there is none. */
export function modelNamed(name: string): string {
  const found = findName(modelNames, name);
  if (found !== undefined) return found;
  throw new UsageError(`Unknown model ${JSON.stringify(name)}.${didYouMean(name, modelNames) || ` Models: ${modelNames.join(", ")}.`}`);
}

/** The validator of a model in a mode. */
export function validatorOf(name: string, mode: Mode): Validate {
  const model = new Map<string, Model>(Object.entries(generated)).get(name);
  if (model === undefined) throw new Error(`There is no model ${name}.`);
  return (value) => {
    const result = mode === "strict" ? model.validate(value) : model.read(value);
    return { accepted: result.ok, issues: result.issues ?? [], omitted: result.omitted ?? 0 };
  };
}

/** The functions that are called here. Every model has them. */
interface Model {
  readonly validate: (value: unknown) => Result;
  readonly read: (value: unknown) => Result;
}

interface Result {
  readonly ok: boolean;
  readonly issues?: readonly Issue[];
  readonly omitted?: number;
}
