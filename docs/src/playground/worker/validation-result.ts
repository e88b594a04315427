/** The playground's result for a text, which the worker sends to the page. */
export type ValidationResult =
  | { readonly kind: "empty" }
  | SyntaxFailure
  | ItemsResult
  | {
      readonly kind: "validated";
      /** Whether a writer may send it. */
      readonly strict: boolean;
      /** Whether a reader accepts it. */
      readonly tolerant: boolean;
      /** Those that readers reject first, then the others, each in the order of the text. */
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

/** The result for a text that isn't JSON. */
export interface SyntaxFailure extends TextRange {
  readonly kind: "error";
  readonly message: string;
}

/** The result for a text with several payloads. */
export interface ItemsResult {
  readonly kind: "items";
  /** `lines`: NDJSON. `array`: the items of an array. */
  readonly layout: "lines" | "array";
  readonly count: number;
  /** How many a writer may send. */
  readonly strict: number;
  /** How many a reader accepts. */
  readonly tolerant: number;
  /** Those with issues or warnings: first those that readers reject, then the others, each in the order of the text. */
  readonly items: readonly ItemResult[];
  /** The number of further items with issues or warnings. */
  readonly omitted: number;
}

/** The result for one payload of several, and where it is. */
export interface ItemResult extends TextRange {
  /** From 1. */
  readonly number: number;
  readonly result: Validated | SyntaxFailure;
}

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
