/** What the playground says of a text. It travels from the worker to the page. */
export type Judgement =
  | { readonly kind: "empty" }
  | ({ readonly kind: "fault"; readonly sentence: string } & Spot)
  | {
      readonly kind: "judged";
      /** Whether a writer may send it. */
      readonly strict: boolean;
      /** Whether a reader accepts it. */
      readonly tolerant: boolean;
      /** In the order of the text. */
      readonly objections: readonly Objection[];
      /** How many more there are. */
      readonly omitted: number;
      /** What a reader makes of what is odd; empty if it refuses. */
      readonly reading: readonly Reading[];
      /** Keys that stand twice in one object. */
      readonly repeated: readonly Repeated[];
    };

/** A stretch of the text: offsets of UTF-16 code units, and where it begins as people count. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly line: number;
  readonly column: number;
}

/** An issue at its place. */
export interface Objection extends Spot {
  readonly message: string;
  /** JSON pointer to the value, or to the property that should not be there. */
  readonly pointer: string;
  readonly keyword: string;
  readonly tolerated: boolean;
  /** The row of the reference that tells what the field means. */
  readonly row: Row | undefined;
}

/** A row of the model reference. */
export interface Row {
  /** `recordingStatus` */
  readonly title: string;
  /** Relative to the site. */
  readonly url: string;
  /** What the field means. */
  readonly text: string;
}

/** What a reader does with one odd thing. */
export interface Reading extends Spot {
  /** `kept`: a property that the contract does not know. `absent`: a null that reads as absent. `as sent`: a value that a writer must not send. */
  readonly how: "kept" | "absent" | "as sent";
  readonly pointer: string;
  /** The value as it stands in the text, cut if it is long. */
  readonly value: string;
}

/** A key whose earlier value nobody sees. */
export interface Repeated extends Spot {
  readonly name: string;
}
