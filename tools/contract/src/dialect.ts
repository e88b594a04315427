/** The one dialect that our schemas are written in. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";
