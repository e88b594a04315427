/** A file, or the reason why it, its folder or its pattern can't be read. */
export interface FoundFile {
  readonly name: string;
  readonly problem?: string;
}
