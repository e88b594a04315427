/** The module, the strict module with its dependencies, and the conformance runner. */
export const modules: readonly string[] = [".", "strict", "internal/runner"];
