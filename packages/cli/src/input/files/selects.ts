/** Which files of a folder are wanted. Paths are relative to the folder, with `/`. */
export interface Selects {
  readonly file: (path: string, name: string) => boolean;
  /** `all`: the payload files in it; `some`: those that `file` selects. */
  readonly folder: (path: string, name: string) => "all" | "some" | "none";
}
