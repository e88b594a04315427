import { inject } from "vitest";

/** The folder of the site that the tests check. */
export const siteFolder: string = inject("site");

/** The address of the browser that they check it with; undefined if none is installed. */
export const browserAddress: string | undefined = inject("browser");
