import { inject } from "vitest";

/** The folder of the site under test, which is built before the first test. */
export const siteFolder: string = inject("site");
