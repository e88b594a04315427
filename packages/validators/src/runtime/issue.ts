import type { IssueKeyword, IssueParams } from "./issue-params.ts";

/** An issue of one keyword. */
export interface IssueOf<Keyword extends IssueKeyword> {
  /** JSON pointer to the invalid value; empty for the payload itself. For a missing or unknown property, the pointer to the object. */
  readonly instancePath: string;
  /** The JSON Schema keyword that is violated: `type`, `required`, `minimum`, … */
  readonly keyword: Keyword;
  /** The location of that keyword: `<$id>#<JSON pointer>`. */
  readonly schemaPath: string;
  /** What is wrong, for people: `profiles[0].width must be at least 128, got 64`. */
  readonly message: string;
  /** The expected value, as a phrase: `at least 128`. */
  readonly expected: string;
  /** The value found, as a phrase of at most 80 characters. */
  readonly found: string;
  /** The same for programs, such as translations: `{ limit: 128 }`. Its type follows from `keyword`. */
  readonly params: IssueParams[Keyword];
  /** Whether tolerant mode accepts it: true for an unknown property, a value out of bounds, a null that reads as absent, … */
  readonly tolerated: boolean;
}

/**
 * A violation of the contract. `message`, `expected` and `found` are safe to log: long values are cut, and secrets in URLs are masked.
 * `instancePath` and `params` have the keys of the payload as they are.
 */
export type Issue = { readonly [Keyword in IssueKeyword]: IssueOf<Keyword> }[IssueKeyword];

/** The result of strict validation. */
export type ValidationResult<T> =
  | {
      /** The payload is valid. */
      readonly ok: true;
      /** The payload itself. */
      readonly value: T;
      /** Absent: a valid payload has no issues. */
      readonly issues?: undefined;
      /** Absent, as `issues`. */
      readonly omitted?: undefined;
    }
  | {
      /** The payload is invalid. */
      readonly ok: false;
      /** The issues in the order of the schema, at most 100. If there are more, those that tolerant mode doesn't accept are kept first. */
      readonly issues: readonly Issue[];
      /** The number of issues beyond those. */
      readonly omitted: number;
    };

/** The result of tolerant reading. An accepted payload has issues too, if strict mode rejects it. */
export type ReadResult<T> =
  | {
      /** A reader can use the payload. */
      readonly ok: true;
      /** The payload. It is a copy only if a `null` had to be dropped. */
      readonly value: T;
      /** The tolerated issues, at most 100. */
      readonly issues: readonly Issue[];
      /** The number of issues beyond those. */
      readonly omitted: number;
    }
  | {
      /** A reader can't use the payload. */
      readonly ok: false;
      /** The issues, at most 100, those that a reader doesn't tolerate included. */
      readonly issues: readonly Issue[];
      /** The number of issues beyond those. */
      readonly omitted: number;
    };
