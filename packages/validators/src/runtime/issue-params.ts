/** What an issue says to programs, by its keyword. */
export interface IssueParams {
  /** The JSON types that are allowed. */
  readonly type: {
    /** Their names: `string`, `integer`, … */
    readonly types: readonly string[];
  };
  /** The missing property. */
  readonly required: {
    /** Its name. */
    readonly property: string;
  };
  /** The unknown property. */
  readonly additionalProperties: {
    /** Its name. */
    readonly property: string;
  };
  /** The allowed values. */
  readonly enum: {
    /** In the order of the schema. */
    readonly values: readonly unknown[];
  };
  /** The only allowed value. */
  readonly const: {
    /** As in the schema. */
    readonly value: unknown;
  };
  /** The tags of a union. The issue is at the property that tells its models apart. */
  readonly oneOf: {
    /** In the order of the schema. */
    readonly values: readonly string[];
  };
  /** The least value. */
  readonly minimum: Limit;
  /** The greatest value. */
  readonly maximum: Limit;
  /** The value must be greater. */
  readonly exclusiveMinimum: Limit;
  /** The value must be less. */
  readonly exclusiveMaximum: Limit;
  /** The value must be a multiple. */
  readonly multipleOf: {
    /** Of this number. */
    readonly multipleOf: number;
  };
  /** In code points. */
  readonly minLength: Limit;
  /** In code points. */
  readonly maxLength: Limit;
  /** The string must match. */
  readonly pattern: {
    /** The regular expression. */
    readonly pattern: string;
  };
  /** The string must have a format. */
  readonly format: {
    /** Its name: `uri`, `date-time`, … */
    readonly format: string;
  };
  /** The least number of items. */
  readonly minItems: Limit;
  /** The greatest number of items. */
  readonly maxItems: Limit;
  /** Two items are equal. */
  readonly uniqueItems: NoParams;
  /** The least number of properties. */
  readonly minProperties: Limit;
  /** The greatest number of properties. */
  readonly maxProperties: Limit;
  /** A schema that accepts nothing. */
  readonly "false schema": NoParams;
  /** Models that are nested too deeply, through references to themselves. */
  readonly maxDepth: Limit;
  /** A value that can't be read: a getter that throws, or a revoked proxy. */
  readonly unreadable: NoParams;
  /** A text that isn't JSON. */
  readonly json: {
    /** The line, from 1. */
    readonly line: number;
    /** The column in UTF-16 units, from 1. */
    readonly column: number;
  };
  /** A text that is longer than the caller allows. */
  readonly maxBytes: Limit;
}

/** A keyword of the contract, or another reason to reject a value. */
export type IssueKeyword = keyof IssueParams;

/** The limit that a value is below or above. */
export interface Limit {
  /** The number in the schema, or the one that the caller sets. */
  readonly limit: number;
}

/** No params. */
export type NoParams = Readonly<Record<string, never>>;
