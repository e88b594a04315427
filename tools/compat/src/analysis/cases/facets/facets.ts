import type { Json } from "@tools/contract/json";
import type { Analysis } from "../../analysis.ts";
import type { Part } from "../../conjunction.ts";
import type { Condition, Draft } from "../case.ts";

/** Adds the constraints of one schema on values of the case's type. */
export type AddFacets = (draft: Draft, part: Part, context: FacetContext) => void;

export interface FacetContext {
  readonly analysis: Analysis;
  readonly addCondition: (condition: Condition) => void;
}

/** Raises the least size and lowers the greatest to the limits of a schema. */
export function addSizes(draft: Draft, min: Json | undefined, max: Json | undefined): void {
  if (typeof min === "number") draft.minSize = Math.max(draft.minSize, min);
  if (typeof max === "number") draft.maxSize = Math.min(draft.maxSize, max);
}

/** A list with another value, sorted, each once. */
export const withValue = (list: readonly string[], value: string): string[] => [...new Set([...list, value])].sort();
