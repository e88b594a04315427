/** The definition of a string format, a value of the keyword `format`. */
export interface FormatDefinition {
  /** A phrase for a string in the format: `an absolute URI`. */
  readonly means: string;
  /** The document that defines it: `RFC 3986`. */
  readonly rfc: string;
  /** What of the document is accepted, in a sentence or two. */
  readonly about: string;
  /** Strings in it, the plainest first: messages show it. */
  readonly inside: readonly string[];
  /** Common mistakes, which aren't in the format. */
  readonly outside: readonly string[];
  /** The rules, in ABNF, and the one that a whole string must meet. */
  readonly grammar: AbnfGrammar;
  /** What nearly all strings of payloads meet. JavaScript checks it first, with a regular expression. It accepts nothing that the grammar rejects. */
  readonly common?: AbnfGrammar;
  /** The most characters. */
  readonly maxLength?: number;
  /** The index of the time in a string: a second 60 must be the last of a day in UTC. */
  readonly leapSecondAt?: number;
}

export interface AbnfGrammar {
  readonly rules: string;
  readonly start: string;
}
