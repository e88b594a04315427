/** An entry of the search. */
export interface SearchEntry {
  /** Its name. */
  readonly title: string;
  /** Its kind, and its parent: `field of Session`. */
  readonly where: string;
  /** Its description, without markup. */
  readonly text: string;
  /** What people look for there, in words that it doesn't have. */
  readonly about?: string;
  /** Further words that find it, such as those in its examples. */
  readonly words?: string;
  /** Of a field: the model whose fields follow it, as in `profiles[0].fps`. */
  readonly leadsTo?: string;
  /** Its address, relative to the site. */
  readonly url: string;
  /** A factor of its rank. */
  readonly weight: number;
}
