import type { Issue } from "./issue.ts";
import { type JsonSchema, type JsonSchemaTarget, schemaFor } from "./json-schema.ts";
import { pointerSteps } from "./pointer.ts";

/** The interface of Standard Schema, version 1, and of Standard JSON Schema, version 1. */
export interface StandardSchema<Input, Output = Input> {
  /** The properties that libraries read. */
  readonly "~standard": {
    /** The version of the interface. */
    readonly version: 1;
    /** The library that provides the schema. */
    readonly vendor: "session-schema";
    /** Validates a value. */
    readonly validate: (value: unknown) => StandardResult<Output>;
    /** Returns the JSON Schema of what `validate` accepts and returns, for tools that take one. */
    readonly jsonSchema: {
      /** Throws for a target other than `draft-2020-12` and `draft-07`. */
      readonly input: (options: {
        /** The version of JSON Schema. */
        readonly target: JsonSchemaTarget;
      }) => Record<string, unknown>;
      /** The same: what is accepted is returned. */
      readonly output: (options: {
        /** The version of JSON Schema. */
        readonly target: JsonSchemaTarget;
      }) => Record<string, unknown>;
    };
    /** For the compiler only; absent at run time. */
    readonly types?:
      | {
          /** The type of what is accepted. */
          readonly input: Input;
          /** The type of what is returned. */
          readonly output: Output;
        }
      | undefined;
  };
}

/** The result of `validate` of a Standard Schema. */
export type StandardResult<Output> =
  | {
      /** The accepted value. */
      readonly value: Output;
      /** Absent: the value is accepted. */
      readonly issues?: undefined;
    }
  | {
      /** Why the value is rejected. */
      readonly issues: readonly StandardIssue[];
    };

/** An issue in the form of Standard Schema. */
export interface StandardIssue {
  /** What is wrong, for people. */
  readonly message: string;
  /** The keys that lead to the value; an index of an array is a number. */
  readonly path: readonly PropertyKey[];
}

type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Wraps a `validate` or `read` function, and the schema of what it accepts, as a Standard Schema. */
export const standardSchema = <T>(check: (value: unknown) => Result<T>, schema: JsonSchema): StandardSchema<T> => ({
  "~standard": {
    version: 1,
    vendor: "session-schema",
    jsonSchema: {
      input: ({ target }) => schemaFor(schema, target),
      output: ({ target }) => schemaFor(schema, target),
    },
    validate: (value) => {
      const result = check(value);
      return result.ok
        ? { value: result.value }
        : { issues: result.issues.map((issue) => ({ message: issue.message, path: pathOf(issue, value) })) };
    },
  },
});

/** The keys that lead to an issue: the index of an array as a number, and the name of a missing or unknown property, so that a form can show it. */
function pathOf({ instancePath, params }: Issue, payload: unknown): PropertyKey[] {
  let value = payload;
  const steps = pointerSteps(instancePath).map((name) => {
    const key = Array.isArray(value) ? Number(name) : name;
    value = (value as Record<string, unknown>)[name]; // the pointer comes from this payload, so each step exists
    return key;
  });
  return "property" in params ? [...steps, params.property] : steps;
}
