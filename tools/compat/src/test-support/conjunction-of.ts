import type { Conjunction } from "../analysis/conjunction.ts";
import type { SchemaLocation } from "../document/document.ts";
import { readDocument } from "../document/read-document.ts";

/** The root of a schema as a document of its own. */
export const locationOf = (schema: unknown): SchemaLocation => readDocument(schema).root;

/** Some schemas that apply to one value, each a document of its own. */
export const conjunctionOf = (...schemas: readonly unknown[]): Conjunction => schemas.map(locationOf);

/** Where the schemas of a conjunction are in their documents. */
export const pointersOf = (conjunction: Conjunction): string[] => conjunction.map(({ pointer }) => pointer);
