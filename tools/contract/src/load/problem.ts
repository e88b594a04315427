/** One thing that keeps a schema file from becoming part of the contract. */
export interface Problem {
  /** The file, from the root of the repository. */
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** JSON pointer to what is wrong; empty for the whole document. */
  readonly pointer: string;
  /** What was found, as a sentence without a full stop. */
  readonly found: string;
  /** What to do, as a sentence without a full stop. */
  readonly fix: string;
}

/** A problem before it knows its line: what the rules find. */
export type Finding = Pick<Problem, "pointer" | "found" | "fix">;

/** The problems, as a person reads them. */
export const renderProblems = (problems: readonly Problem[]): string => {
  const blocks = problems.map(
    ({ path, line, column, pointer, found, fix }) =>
      `${path}:${line}:${column}  ${pointer === "" ? "(root)" : pointer}\n  found  ${found}\n  do     ${fix}`,
  );
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `${blocks.join("\n\n")}\n\n${count} in the schemas; nothing was written.\n`;
};
