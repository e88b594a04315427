import { inject } from "vitest";

/** The site that the tests look at, made before the first of them. */
export const siteFolder: string = inject("site");
