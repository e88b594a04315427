import { type Definition, keywordsOf } from "../document/document.ts";
import { isAssertion } from "../document/keywords.ts";
import { type Conjunction, partsOf } from "./conjunction.ts";

/** The definition that a conjunction refers to and adds nothing to. */
export function definitionOf(conjunction: Conjunction): Definition | undefined {
  const parts = partsOf(conjunction);
  const definition = parts
    .filter(({ within }) => within.length > 0)
    .map(({ location }) => location.document.definitionAt(location))
    .find((found) => found !== undefined);
  if (definition === undefined) return undefined;
  const others = parts.filter(({ location, within }) => location !== definition.location && !within.includes(definition.location));
  const addsNothing = others.every(({ location }) =>
    Object.keys(keywordsOf(location)).every((keyword) => !isAssertion(keyword) || combining.has(keyword)),
  );
  return addsNothing ? definition : undefined;
}

const combining: ReadonlySet<string> = new Set(["$ref", "allOf"]);
