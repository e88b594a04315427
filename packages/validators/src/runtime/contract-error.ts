import type { Issue } from "./issue.ts";

/**
 * Thrown by the `assert…` functions and the builders. Its message lists the issues, one per line.
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
  /** The name of the class. Unlike `instanceof`, it also works with two copies of the package. */
  override readonly name = "ContractError";
  /** The issues, at most 100. */
  readonly issues: readonly Issue[];
  /** The number of issues beyond those. */
  readonly omitted: number;

  /**
   * @param model - The name of the model: `Session`.
   * @param issues - The issues, at most 100.
   * @param omitted - The number of issues beyond those.
   */
  constructor(model: string, issues: readonly Issue[], omitted: number) {
    const lines = issues.map(({ message, instancePath }) => `  ${instancePath === "" ? "" : `${instancePath}: `}${message}`);
    const rest = omitted > 0 ? [`  and ${omitted} more`] : [];
    const count = issues.length + omitted;
    super([`not a valid ${model}: ${count} ${count === 1 ? "issue" : "issues"}`, ...lines, ...rest].join("\n"));
    this.issues = issues;
    this.omitted = omitted;
  }
}
