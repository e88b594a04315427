import { subschemasOf } from "@tools/contract/schema";
import { below, type Document, type SchemaLocation } from "../document/document.ts";
import { isAssertion } from "../document/keywords.ts";

/** The locations of a document that lead back to themselves: Tarjan's strongly connected components. */
export function recursiveLocations(document: Document): ReadonlySet<SchemaLocation> {
  const recursive = new Set<SchemaLocation>();
  const numbers = new Map<SchemaLocation, number>();
  const lowest = new Map<SchemaLocation, number>();
  const stack: SchemaLocation[] = [];
  const open = new Set<SchemaLocation>();
  const lower = (location: SchemaLocation, number: number): void =>
    void lowest.set(location, Math.min(lowest.get(location) ?? number, number));
  const visit = (location: SchemaLocation): void => {
    const number = numbers.size;
    numbers.set(location, number);
    lower(location, number);
    stack.push(location);
    open.add(location);
    for (const next of successors(location)) {
      if (next === location) recursive.add(location);
      if (!numbers.has(next)) {
        visit(next);
        lower(location, lowest.get(next) ?? number);
      } else if (open.has(next)) lower(location, numbers.get(next) ?? number);
    }
    if (lowest.get(location) !== number) return;
    const component = stack.splice(stack.lastIndexOf(location));
    for (const each of component) open.delete(each);
    if (component.length > 1) for (const each of component) recursive.add(each);
  };
  for (const location of document.locations()) if (!numbers.has(location)) visit(location);
  return recursive;
}

/** The schemas that apply to the same value as a schema, or to a part of it. */
function successors(location: SchemaLocation): SchemaLocation[] {
  const target = location.document.target(location);
  const inner = subschemasOf(location.schema)
    .filter(({ steps: [keyword] }) => isAssertion(String(keyword)))
    .map(({ steps }) => below(location, ...steps));
  return target === undefined ? inner : [...inner, target];
}
