import { inject } from "vitest";

/** The folder of the site under test. */
export const siteFolder: string = inject("site");

/** The address of the browser; undefined if none is installed. */
export const browserAddress: string | undefined = inject("browser");
