/** An error in a schema file. */
export interface Problem {
  /** The file, relative to the root of the repository. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** JSON pointer to the error; empty for the whole document. */
  readonly pointer: string;
  /** What is wrong, without a full stop. */
  readonly found: string;
  /** How to fix it, without a full stop. */
  readonly fix: string;
}

/** A problem without its position, as rules return it. */
export type Finding = Pick<Problem, "pointer" | "found" | "fix">;

/** The problems as text for people. */
export const renderProblems = (problems: readonly Problem[]): string => {
  const blocks = problems.map(
    ({ path, line, column, pointer, found, fix }) =>
      `${path}:${line}:${column}  ${pointer === "" ? "(root)" : pointer}\n  found  ${found}\n  do     ${fix}`,
  );
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `${blocks.join("\n\n")}\n\n${count} in the schemas; nothing was written.\n`;
};
