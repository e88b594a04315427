/** An option of a command: one row makes its parsing, its help and its error messages. */
export interface Option {
  readonly says: string;
  /** What its value is called in the help; an option without one is a switch. */
  readonly value?: string;
  /** The values that it may have. */
  readonly values?: readonly string[];
  /** The value that it has if it is not given. */
  readonly standard?: string;
}

export type Options = Readonly<Record<string, Option>>;

/** What a command was called with: values of options by name, `true` for a switch that is on. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | true | undefined>>;
  readonly words: readonly string[];
}
