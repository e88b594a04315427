/** An entry of the search. */
export interface SearchEntry {
  /** Its name. */
  readonly title: string;
  /** Its kind, and its parent: `field of Session`. */
  readonly where: string;
  /** Its description, without markup. */
  readonly text: string;
  /** Its address, relative to the site. */
  readonly url: string;
  /** A factor of its rank. */
  readonly weight: number;
}
