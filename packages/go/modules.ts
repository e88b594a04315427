/** The module, the strict part with its dependencies, and the judge that tests ask. */
export const modules: readonly string[] = [".", "strict", "internal/judge"];
