/** Everything that the tools know of a format: what `format` may ask of a string. */
export interface FormatDefinition {
  /** What a string in it is: `an absolute URI`. */
  readonly means: string;
  /** Strings in it, the plainest first: messages show it. */
  readonly inside: readonly string[];
  /** The mistakes that it is there to catch. */
  readonly outside: readonly string[];
  accepts(text: string): boolean;
}
