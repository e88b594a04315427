import { keywordsOf } from "../../../document/document.ts";
import type { Bound, Draft } from "../case.ts";
import type { AddFacets } from "./facets.ts";

export const addNumber: AddFacets = (draft, { location }) => {
  const { type, format, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = keywordsOf(location);
  const types = [type ?? []].flat();
  if (types.includes("integer") && !types.includes("number")) draft.integer = true;
  const range = integerFormats[String(format)];
  if (range !== undefined) {
    draft.integer = true;
    raiseLower(draft, { value: range[0], exclusive: false });
    lowerUpper(draft, { value: range[1], exclusive: false });
  }
  if (typeof minimum === "number") raiseLower(draft, { value: minimum, exclusive: false });
  if (typeof exclusiveMinimum === "number") raiseLower(draft, { value: exclusiveMinimum, exclusive: true });
  if (typeof maximum === "number") lowerUpper(draft, { value: maximum, exclusive: false });
  if (typeof exclusiveMaximum === "number") lowerUpper(draft, { value: exclusiveMaximum, exclusive: true });
  if (typeof multipleOf === "number") draft.multiples = [...new Set([...draft.multiples, multipleOf])];
};

/** The formats that validators assert of numbers. The range of int64 is wider than the integers that JSON numbers hold exactly. */
const integerFormats: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

function raiseLower(draft: Draft, bound: Bound): void {
  const { lower } = draft;
  if (lower === undefined || bound.value > lower.value || (bound.value === lower.value && bound.exclusive)) draft.lower = bound;
}

function lowerUpper(draft: Draft, bound: Bound): void {
  const { upper } = draft;
  if (upper === undefined || bound.value < upper.value || (bound.value === upper.value && bound.exclusive)) draft.upper = bound;
}
