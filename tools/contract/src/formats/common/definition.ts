/** The definition of a string format, a value of the keyword `format`. */
export interface FormatDefinition {
  /** A phrase for a string in the format: `an absolute URI`. */
  readonly means: string;
  /** Strings in the format, the simplest first. Messages show the first one. */
  readonly inside: readonly string[];
  /** Common mistakes, which aren't in the format. */
  readonly outside: readonly string[];
  accepts(text: string): boolean;
}
