/** One page of Markdown, before TypeDoc has seen it. */
export interface Page {
  /** Its file, relative to the repository, as links of other pages name it. */
  readonly source: string;
  /** Its address without the ending: `reference/session`. */
  readonly slug: string;
  /** What the navigation and the browser's tab call it. */
  readonly title: string;
  /** The heading in the navigation that it stands under. */
  readonly group: PageGroup;
  /** Without front matter. */
  readonly markdown: string;
  /** The script and the style sheet in `assets` that this page alone needs. */
  readonly app?: string;
}

/** A page of no group is in no navigation. */
export type PageGroup = "Models" | "Operations" | "Tools" | "Guides" | "Keywords" | "Rules" | "Releases" | "API" | "Project" | "None";
