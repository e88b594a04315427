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
  /** The part of the guides that it belongs to. */
  readonly part?: GuidePart;
  /** The HTTP method of an operation. */
  readonly method?: string | undefined;
  /** Without front matter. */
  readonly markdown: string;
  /** The name of a script and a style sheet in `assets` that only this page needs. */
  readonly app?: string;
}

/** The parts of the guides, in the order of the navigation. */
export const guideParts = ["Send and receive", "HTTP API", "Pipelines", "Change the contract"] as const;
export type GuidePart = (typeof guideParts)[number];

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
