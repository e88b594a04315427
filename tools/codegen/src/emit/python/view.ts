/** What the template `models.mustache` reads of one class. */
export interface PythonView {
  readonly name: string;
  readonly base: string;
  /** The lines of the docstring. */
  readonly doc: readonly string[];
  /** The lines of the body. */
  readonly members: readonly PythonMember[];
}

/** A line such as `name: StrictStr` or `READY = known("ready")`, and the docstring below it. */
export interface PythonMember {
  readonly code: string;
  readonly doc: readonly string[];
}

/** What the template reads in addition to the classes. */
export interface PythonModuleView {
  readonly header: string;
  readonly importLines: readonly string[];
  /** Other names of classes, with their docstrings. */
  readonly aliasLines: readonly string[];
}
