/** The playground's result for a text, which the worker sends to the page. */
export type ValidationResult =
  | { readonly kind: "empty" }
  | ({ readonly kind: "error"; readonly message: string } & TextRange)
  | {
      readonly kind: "validated";
      /** Whether a writer may send it. */
      readonly strict: boolean;
      /** Whether a reader accepts it. */
      readonly tolerant: boolean;
      /** In the order of the text. */
      readonly issues: readonly LocatedIssue[];
      /** The number of further issues. */
      readonly omitted: number;
      /** In the order of the text; empty if the payload is rejected. */
      readonly tolerated: readonly ToleratedValue[];
      /** In the order of the text. */
      readonly warnings: readonly LocatedWarning[];
    };

/** The result for a text that is JSON. */
export type Validated = Extract<ValidationResult, { kind: "validated" }>;

/** Part of the text: offsets in UTF-16 code units, and the position where it begins, counted from 1. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
}

/** An issue, and where it is in the text. */
export interface LocatedIssue extends TextRange {
  readonly message: string;
  /** JSON pointer to the value, or to the unknown property. */
  readonly pointer: string;
  readonly keyword: string;
  readonly tolerated: boolean;
  /** The row of the reference that describes the field. */
  readonly row: ReferenceRow | undefined;
}

/** A row of the model reference. */
export interface ReferenceRow {
  /** `recordingStatus` */
  readonly title: string;
  /** Relative to the site. */
  readonly url: string;
  /** The description of the field. */
  readonly text: string;
}

/** A value that a reader accepts although strict rejects it. */
export interface ToleratedValue extends TextRange {
  /** `kept`: an unknown property. `absent`: a null that reads as absent. `as sent`: an invalid value, which isn't changed. */
  readonly handling: "kept" | "absent" | "as sent";
  readonly pointer: string;
  /** The value as it is in the text, clipped if it is long. */
  readonly value: string;
}

/** What the result doesn't depend on, such as a duplicate key. */
export interface LocatedWarning extends TextRange {
  readonly message: string;
  /** JSON pointer to the value. */
  readonly pointer: string;
}
