import type { Issue } from "./issue.ts";
import { pointerSteps } from "./pointer.ts";

/** The interface of Standard Schema, version 1, as libraries expect it. */
export interface StandardSchema<Input, Output = Input> {
  /** What a library that takes a Standard Schema looks at. */
  readonly "~standard": {
    /** The version of the interface. */
    readonly version: 1;
    /** Who made it. */
    readonly vendor: "session-schema";
    /** Judges a value. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** For the compiler alone; absent at run time. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What `validate` of a Standard Schema answers. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One issue, as Standard Schema has it. */
export interface StandardIssue {
  /** The whole objection as a sentence. */
  readonly message: string;
  /** The keys that lead to the value; an index of an array is a number. */
  readonly path: readonly PropertyKey[];
}

type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** A function of ours as a Standard Schema. */
export const standardSchema = <T>(judge: (value: unknown) => Result<T>): StandardSchema<T> => ({
  "~standard": {
    version: 1,
    vendor: "session-schema",
    validate: (value) => {
      const result = judge(value);
      return result.ok
        ? { value: result.value }
        : { issues: result.issues.map((issue) => ({ message: issue.message, path: pathOf(issue, value) })) };
    },
  },
});

/** A pointer as keys: an index of an array is a number. */
function pathOf({ instancePath }: Issue, payload: unknown): PropertyKey[] {
  let value = payload;
  return pointerSteps(instancePath).map((name) => {
    const key = Array.isArray(value) ? Number(name) : name;
    value = (value as Record<string, unknown>)[name]; // the pointer was made by walking this very payload
    return key;
  });
}
