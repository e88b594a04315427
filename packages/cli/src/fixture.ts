/** A payload to test with, and what becomes of it. */
export interface Fixture {
  readonly name: string;
  readonly model: string;
  /** One sentence about it, without a full stop. */
  readonly says: string;
  readonly payload: unknown;
  /** Whether each mode accepts it. */
  readonly strict: boolean;
  readonly tolerant: boolean;
}
