import { decimalOf, hasMultipleIn } from "../decimal.ts";
import { isWhole, rangeOf, stepOf } from "./limits.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";

/** Whether the limits of a resolved schema leave no value. False doesn't mean that there is one: patterns and formats aren't looked at. */
export function isContradiction(resolved: ResolvedSchema): boolean {
  const types = resolved.types ?? [];
  return types.length > 0 && types.every((type) => contradicts(resolved, type));
}

function contradicts(resolved: ResolvedSchema, type: string): boolean {
  switch (type) {
    case "integer":
    case "number":
      return isEmptyRange(resolved);
    case "string":
    case "array":
      return isReversed(resolved, type);
    case "object":
      return isReversed(resolved, type) || hasWrongSize(resolved);
    default:
      return false;
  }
}

function isReversed(resolved: ResolvedSchema, measure: "string" | "array" | "object"): boolean {
  const { least, most } = rangeOf(resolved, measure);
  return least !== undefined && most !== undefined && least > most;
}

/** An object that requires more properties than it may have, or must have more than it defines. */
function hasWrongSize(resolved: ResolvedSchema): boolean {
  const { least = 0, most = Number.POSITIVE_INFINITY } = rangeOf(resolved, "object");
  const properties = [...resolved.properties.values()];
  const required = new Set(resolved.locations.flatMap(({ schema }) => schema.required ?? []));
  return required.size > most || (resolved.closedBy.length > 0 && properties.filter(({ forbidden }) => !forbidden).length < least);
}

function isEmptyRange(resolved: ResolvedSchema): boolean {
  const { least, most, above, below } = rangeOf(resolved, "number");
  const [from, to] = [Math.max(...[least, above].filter(isNumber)), Math.min(...[most, below].filter(isNumber))];
  if (!Number.isFinite(from) || !Number.isFinite(to)) return false;
  if (from > to || (from === to && (from === above || to === below))) return true;
  const step = stepOf(resolved) ?? (isWhole(resolved) ? decimalOf(1) : undefined);
  return step !== undefined && !hasMultipleIn(step, from, to, { from: from === above, to: to === below });
}

const isNumber = (value: number | undefined): value is number => value !== undefined;
