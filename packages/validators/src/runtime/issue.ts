/** A violation of the contract. Every string in it is safe to log: long values are cut, and secrets in URLs are masked. */
export interface Issue {
  /** JSON pointer to the invalid value; empty for the payload itself. For a missing or unknown property, the pointer to the object. */
  readonly instancePath: string;
  /** The JSON Schema keyword that is violated: `type`, `required`, `minimum`, … */
  readonly keyword: string;
  /** The location of that keyword: `<$id>#<JSON pointer>`. */
  readonly schemaPath: string;
  /** What is wrong, for people: `profiles[0].width must be at least 128, got 64`. */
  readonly message: string;
  /** The expected value, as a phrase: `at least 128`. */
  readonly expected: string;
  /** The value found, as a phrase of at most 80 characters. */
  readonly found: string;
  /** Whether tolerant mode accepts it: true for an unknown property, a value out of bounds, a null that reads as absent, … */
  readonly tolerated: boolean;
}

/** The result of strict validation. */
export type ValidationResult<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** The issues in the order of the schema, at most 100. */
      readonly issues: readonly Issue[];
      /** The number of issues beyond those. */
      readonly omitted: number;
    };

/** The result of tolerant reading. An accepted payload has issues too, if strict mode rejects it. */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[]; readonly omitted: number }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly omitted: number };
