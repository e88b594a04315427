/** A release: its version, and the bundled contract that it was generated from. */
export interface Release {
  /** `1.2.0`, or `1.3.0-beta.0` */
  readonly version: string;
  readonly bundle: unknown;
}
