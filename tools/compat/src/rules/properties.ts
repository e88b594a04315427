import { isObject, type Json } from "@tools/contract/json";
import type { Case } from "../analysis/case.ts";
import { includes } from "../analysis/includes.ts";
import { isNothing, propertyOf } from "../analysis/layers.ts";
import { samplesOf } from "../analysis/samples.ts";
import { unlisted } from "./facets.ts";
import type { Finding, Pair, Position } from "./rule.ts";

/** The objects of a position, as pairs. */
export const objectsIn = (position: Position): Pair[] => unlisted(position, "object");

/** What it means that an object has one more property. */
export function addition(name: string, property: string, before: Case, after: Case): Finding {
  const earlier = propertyOf(before, property);
  const isRequired = after.required.includes(property);
  const isNew = isNothing(earlier);
  // What an open object held there already was any value: the new schema may refuse it.
  const isSafe = isNew || (earlier.length === 0 && includes(earlier, propertyOf(after, property)));
  return {
    bump: isRequired || !isSafe ? "major" : "minor",
    audience: "writer",
    after: property,
    message: isRequired
      ? `${name} must now have the property ${property}, which no old payload has to have`
      : isNew
        ? `${name} may now have the property ${property}`
        : `${name} says what the property ${property} must be, which old payloads may hold with any value`,
    property,
    ...(isRequired ? { probes: lackingProperty(before, property) } : {}),
    isOpen: !isRequired && !isNew,
  };
}

/** Objects that a case accepts, without a property. */
export const lackingProperty = (one: Case, property: string): Json[] =>
  samplesOf(one)
    .filter(isObject)
    .map((object) => Object.fromEntries(Object.entries(object).filter(([name]) => name !== property)));

/** What two lists have in common, in the order of each. */
export const inCommon = (left: readonly string[], right: readonly string[]): [string[], string[]] => [
  left.filter((each) => right.includes(each)),
  right.filter((each) => left.includes(each)),
];
