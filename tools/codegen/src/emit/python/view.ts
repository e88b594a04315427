/** The view of the template `models.mustache` for one class. */
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

/** The template's view in addition to the classes. */
export interface PythonModuleView {
  readonly header: string;
  readonly importLines: readonly string[];
  /** Unions of classes, with their docstrings and functions. */
  readonly unionLines: readonly string[];
  /** Other names of classes, with their docstrings. */
  readonly aliasLines: readonly string[];
}
