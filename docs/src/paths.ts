import { resolve } from "node:path";

/** The folder of this package. */
export const docsRoot: string = resolve(import.meta.dirname, "..");

/** The folder of the repository. */
export const repositoryRoot: string = resolve(docsRoot, "..");

/** The folder of the built site. */
export const siteFolder: string = resolve(docsRoot, "dist");
