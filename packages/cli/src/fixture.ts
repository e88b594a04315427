/** A test payload, and its expected results. */
export interface Fixture {
  readonly name: string;
  readonly model: string;
  /** One sentence, without a period. */
  readonly description: string;
  readonly payload: unknown;
  /** Whether each mode accepts it. */
  readonly strict: boolean;
  readonly tolerant: boolean;
}
