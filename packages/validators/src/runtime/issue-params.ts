/** What an issue says to programs, by its keyword. */
export interface IssueParams {
  /** The JSON types that are allowed. */
  readonly type: { readonly types: readonly string[] };
  /** The missing property. */
  readonly required: { readonly property: string };
  /** The unknown property. */
  readonly additionalProperties: { readonly property: string };
  /** The allowed values. */
  readonly enum: { readonly values: readonly unknown[] };
  /** The only allowed value. */
  readonly const: { readonly value: unknown };
  /** The tags of a union. The issue is at the property that tells its models apart. */
  readonly oneOf: { readonly values: readonly string[] };
  readonly minimum: Limit;
  readonly maximum: Limit;
  readonly exclusiveMinimum: Limit;
  readonly exclusiveMaximum: Limit;
  readonly multipleOf: { readonly multipleOf: number };
  /** In code points. */
  readonly minLength: Limit;
  /** In code points. */
  readonly maxLength: Limit;
  readonly pattern: { readonly pattern: string };
  readonly format: { readonly format: string };
  readonly minItems: Limit;
  readonly maxItems: Limit;
  readonly uniqueItems: NoParams;
  readonly minProperties: Limit;
  readonly maxProperties: Limit;
  /** A schema that accepts nothing. */
  readonly "false schema": NoParams;
  /** Models that are nested too deeply, through references to themselves. */
  readonly maxDepth: Limit;
  /** A value that can't be read: a getter that throws, or a revoked proxy. */
  readonly unreadable: NoParams;
  /** A text that isn't JSON: where, both from 1. The column counts UTF-16 units. */
  readonly json: { readonly line: number; readonly column: number };
  /** A text that is longer than the caller allows. */
  readonly maxBytes: Limit;
}

/** A keyword of the contract, or another reason to reject a value. */
export type IssueKeyword = keyof IssueParams;

/** The limit that a value is below or above. */
export interface Limit {
  readonly limit: number;
}

/** No params. */
export type NoParams = Readonly<Record<string, never>>;
