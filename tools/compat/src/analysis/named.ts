import { type Definition, schemaOf } from "../document/document.ts";
import { isAsserting } from "../document/keywords.ts";
import { type Conjunction, partsOf } from "./conjunction.ts";

const combining: ReadonlySet<string> = new Set(["$ref", "allOf"]);

/** The definition that a conjunction refers to and adds nothing to. */
export function definitionOf(conjunction: Conjunction): Definition | undefined {
  const parts = partsOf(conjunction);
  const definition = parts
    .filter(({ within }) => within.length > 0)
    .map(({ place }) => place.document.definitionAt(place))
    .find((found) => found !== undefined);
  if (definition === undefined) return undefined;
  const others = parts.filter(({ place, within }) => place !== definition.place && !within.includes(definition.place));
  const addsNothing = others.every(({ place }) =>
    Object.keys(schemaOf(place)).every((keyword) => !isAsserting(keyword) || combining.has(keyword)),
  );
  return addsNothing ? definition : undefined;
}
