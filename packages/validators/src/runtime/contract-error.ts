import type { Issue } from "./issue.ts";

/**
 * Thrown by the `assert…` functions and the builders. Its message lists the issues, one a line.
 *
 * @example
 * ```ts
 * try {
 *   assertSession({ nam: "a" });
 * } catch (error) {
 *   if (error instanceof ContractError) console.error(error.message);
 * }
 * ```
 */
export class ContractError extends Error {
  override readonly name = "ContractError";
  /** What strict objects to, at most 100. */
  readonly issues: readonly Issue[];
  /** How many more there are. */
  readonly omitted: number;

  constructor(model: string, issues: readonly Issue[], omitted: number) {
    const lines = issues.map(({ message, instancePath }) => `  ${instancePath === "" ? "" : `${instancePath}: `}${message}`);
    const rest = omitted > 0 ? [`  and ${omitted} more`] : [];
    const count = issues.length + omitted;
    super([`not a valid ${model}: ${count} ${count === 1 ? "issue" : "issues"}`, ...lines, ...rest].join("\n"));
    this.issues = issues;
    this.omitted = omitted;
  }
}
