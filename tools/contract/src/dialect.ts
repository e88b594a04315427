/** The JSON Schema dialect of the models. */
export const dialect = "https://json-schema.org/draft/2020-12/schema";
