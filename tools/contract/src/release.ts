/** A release: its version, and the bundled contract that it was made from. */
export interface Release {
  /** `1.2.0` */
  readonly version: string;
  readonly bundle: unknown;
}
