/** The module, the strict part with its dependencies, and the conformance runner. */
export const modules: readonly string[] = [".", "strict", "internal/runner"];
