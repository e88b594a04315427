/** A Markdown page, as input for TypeDoc. */
export interface Page {
  /** Its file, relative to the repository. Other pages link to this path. */
  readonly source: string;
  /** Its address without extension: `reference/session`. */
  readonly slug: string;
  /** Its title in the navigation and in the browser's tab. */
  readonly title: string;
  /** Its group in the navigation. */
  readonly group: PageGroup;
  /** Without front matter. */
  readonly markdown: string;
  /** The name of a script and a style sheet in `assets` that only this page needs. */
  readonly app?: string;
}

/** Pages in `None` aren't in the navigation. Those in `SDK` are below their language. */
export type PageGroup =
  | "Models"
  | "Operations"
  | "Webhooks"
  | "Tools"
  | "Guides"
  | "Keywords"
  | "Rules"
  | "Releases"
  | "API"
  | "SDK"
  | "Project"
  | "None";
