/** One thing that a writer must not send. All its texts are safe to log: long ones are cut, and secrets in URLs are masked. */
export interface Issue {
  /** JSON pointer to the value that is wrong; empty for the payload itself. For a missing or unknown property, to the object. */
  readonly instancePath: string;
  /** The JSON Schema keyword that objects: `type`, `required`, `minimum`, … */
  readonly keyword: string;
  /** Where that keyword stands: `<$id>#<JSON pointer>`. */
  readonly schemaPath: string;
  /** The whole objection as a sentence. */
  readonly message: string;
  /** What a writer may send here, as a phrase: `at least 128`. */
  readonly expected: string;
  /** What was sent, as a phrase of at most 80 characters. */
  readonly found: string;
  /** Whether a reader survives it: true for an unknown property, a value beyond a bound, a null that reads as absent, … */
  readonly tolerated: boolean;
}

/** The answer of a strict function. */
export type ValidationResult<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** At most 100, in the order of the schema. */
      readonly issues: readonly Issue[];
      /** How many more there are. */
      readonly omitted: number;
    };

/** The answer of a tolerant function: what strict objects to is told for an accepted payload too. */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[]; readonly omitted: number }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly omitted: number };
