/** What a judge is asked, a line of JSON each. `text` is the JSON text of a payload, so that nothing of it is lost on the way. */
export type Request =
  /** Decode as a reader does, then encode. */
  | { readonly op: "read"; readonly model: string; readonly text: string }
  /** The strict verdict. */
  | { readonly op: "judge"; readonly model: string; readonly text: string }
  /** As read, with one unknown property more. */
  | {
      readonly op: "relay";
      readonly model: string;
      readonly text: string;
      readonly add: { readonly key: string; readonly value: unknown };
    };

/** What a judge answers, a line of JSON each, in the order of the requests. */
export interface Answer {
  readonly accepted: boolean;
  /** What a reader encoded. */
  readonly text?: string;
  /** Where a reader gave up. */
  readonly pointer?: string;
  readonly message?: string;
  /** What strict objects to. */
  readonly issues?: readonly { readonly instancePath: string; readonly keyword: string }[];
}
