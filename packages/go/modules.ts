/** The module, the strict module with its dependencies, the conformance runner, and the tests with other libraries. */
export const modules: readonly string[] = [".", "strict", "internal/runner", "internal/interop"];
