import { subschemasOf } from "@tools/contract/schema";
import { below, type Document, type SchemaLocation } from "../document/document.ts";
import { isAssertion } from "../document/keywords.ts";

/** Locations that lead to each other, or a single one. */
export interface Component {
  readonly locations: readonly SchemaLocation[];
  /** Whether its locations lead back to themselves. */
  readonly isRecursive: boolean;
}

/** The strongly connected components of a document (Tarjan's algorithm). Each comes after those that it leads to. */
export function componentsOf(document: Document): readonly Component[] {
  const components: Component[] = [];
  const numbers = new Map<SchemaLocation, number>();
  const lowest = new Map<SchemaLocation, number>();
  const stack: SchemaLocation[] = [];
  const open = new Set<SchemaLocation>();
  const lower = (location: SchemaLocation, number: number): void =>
    void lowest.set(location, Math.min(lowest.get(location) ?? number, number));
  const enter = (location: SchemaLocation): Visit => {
    lower(location, numbers.size);
    numbers.set(location, numbers.size);
    stack.push(location);
    open.add(location);
    const next = successors(location);
    return { location, left: [...next], isLoop: next.includes(location) };
  };
  const close = ({ location, isLoop }: Visit): void => {
    if (lowest.get(location) !== numbers.get(location)) return;
    const locations = stack.splice(stack.lastIndexOf(location));
    for (const each of locations) open.delete(each);
    components.push({ locations, isRecursive: isLoop || locations.length > 1 });
  };
  for (const start of document.locations()) {
    if (numbers.has(start)) continue;
    // Depth first with a list of its own: a chain of references may be longer than the call stack is deep.
    const path = [enter(start)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.left.pop();
      if (next === undefined) {
        close(visit);
        path.pop();
        const outer = path.at(-1);
        if (outer !== undefined) lower(outer.location, lowest.get(visit.location) ?? 0);
      } else if (!numbers.has(next)) path.push(enter(next));
      else if (open.has(next)) lower(visit.location, numbers.get(next) ?? 0);
    }
  }
  return components;
}

interface Visit {
  readonly location: SchemaLocation;
  /** The successors that are still to be visited. */
  readonly left: SchemaLocation[];
  readonly isLoop: boolean;
}

/** The schemas that apply to the same value as a schema, or to a part of it. */
function successors(location: SchemaLocation): SchemaLocation[] {
  const target = location.document.target(location);
  const inner = subschemasOf(location.schema)
    .filter(({ steps: [keyword] }) => isAssertion(String(keyword)))
    .map(({ steps }) => below(location, ...steps));
  return target === undefined ? inner : [...inner, target];
}
