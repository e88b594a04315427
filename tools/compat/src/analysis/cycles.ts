import type { Document, Place } from "../document/document.ts";
import { innerOf, isAsserting } from "../document/keywords.ts";

const found = new WeakMap<Document, ReadonlySet<Place>>();

/** Whether a schema holds itself. */
export function isEndless(place: Place): boolean {
  const known = found.get(place.document) ?? cyclesOf(place.document);
  found.set(place.document, known);
  return known.has(place);
}

/** The places of a document that lead back to themselves: Tarjan's strongly connected components. */
function cyclesOf(document: Document): ReadonlySet<Place> {
  const cyclic = new Set<Place>();
  const numbers = new Map<Place, number>();
  const lowest = new Map<Place, number>();
  const stack: Place[] = [];
  const open = new Set<Place>();
  const low = (place: Place, number: number): void => void lowest.set(place, Math.min(lowest.get(place) ?? number, number));
  const visit = (place: Place): void => {
    const number = numbers.size;
    numbers.set(place, number);
    low(place, number);
    stack.push(place);
    open.add(place);
    for (const next of leadsTo(place)) {
      if (next === place) cyclic.add(place);
      if (!numbers.has(next)) {
        visit(next);
        low(place, lowest.get(next) ?? number);
      } else if (open.has(next)) low(place, numbers.get(next) ?? number);
    }
    if (lowest.get(place) !== number) return;
    const component = stack.splice(stack.lastIndexOf(place));
    for (const each of component) open.delete(each);
    if (component.length > 1) for (const each of component) cyclic.add(each);
  };
  for (const place of document.places()) if (!numbers.has(place)) visit(place);
  return cyclic;
}

/** What judges a value together with a schema, or a part of it. */
function leadsTo(place: Place): Place[] {
  const target = place.document.target(place);
  const inner = innerOf(place.schema)
    .filter(({ keyword }) => isAsserting(keyword))
    .map(({ steps }) => place.document.below(place, ...steps));
  return target === undefined ? inner : [...inner, target];
}
