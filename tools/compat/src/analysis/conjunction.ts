import { type Conjunct, conjunctsOf } from "@tools/contract/schema";
import { addedBy, type SchemaLocation } from "../document/document.ts";

/** Schemas that all apply to one value, possibly of different documents. */
export type Conjunction = readonly SchemaLocation[];

/** A schema of a conjunction, with those that brought it in. */
export type Part = Conjunct<SchemaLocation>;

/** A conjunction with everything that `$ref` and `allOf` add, each schema once. */
export const partsOf = (conjunction: Conjunction): Part[] => conjunctsOf(conjunction, addedBy);

/** Whether a conjunction contains `false`. */
export const isFalse = (conjunction: Conjunction): boolean => partsOf(conjunction).some(({ location }) => location.schema === false);
