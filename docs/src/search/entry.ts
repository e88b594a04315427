/** One thing that a reader may look for. */
export interface SearchEntry {
  /** What it is called. */
  readonly title: string;
  /** What kind of thing it is, and of what: `field of Session`. */
  readonly where: string;
  /** What is said of it, without markup. */
  readonly text: string;
  /** Its address, relative to the site. */
  readonly url: string;
  /** How much it counts beside another one that fits as well. */
  readonly weight: number;
}
