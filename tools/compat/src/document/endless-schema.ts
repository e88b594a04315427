import { locationsAt, type SchemaLocation } from "./document.ts";

/**
 * The problem of a schema that applies itself to the same value, through `$ref` and keywords such as `allOf`: validation with it never ends, and
 * JSON Schema doesn't say what it means. Or of one that leads through too many other schemas. Undefined if there is neither.
 */
export function endlessSchema(locations: Iterable<SchemaLocation>): string | undefined {
  /** How many schemas each leads to, one from the other. */
  const lengths = new Map<SchemaLocation, number>();
  for (const start of locations) {
    if (lengths.has(start)) continue;
    // Depth first with a list of its own: a chain of references may be longer than the call stack is deep.
    const path: Visit[] = [visitTo(start)];
    const open = new Set([start]);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.left.pop();
      if (next === undefined) {
        const length = 1 + Math.max(0, ...visit.applied.map((each) => lengths.get(each) ?? 0));
        if (length > longest)
          return `${nameOf(visit.location)} applies more than ${longest} schemas to one value, each by the one before; use a shorter chain of references`;
        lengths.set(visit.location, length);
        open.delete(visit.location);
        path.pop();
      } else if (open.has(next))
        return `${nameOf(next)} applies itself to the same value, so validation with it never ends; break the cycle of references`;
      else if (!lengths.has(next)) {
        open.add(next);
        path.push(visitTo(next));
      }
    }
  }
  return undefined;
}

/** Documents that people write stay far below. */
const longest = 200;

interface Visit {
  readonly location: SchemaLocation;
  /** The schemas that it applies to its own value. */
  readonly applied: readonly SchemaLocation[];
  /** Those that are still to be visited. */
  readonly left: SchemaLocation[];
}

function visitTo(location: SchemaLocation): Visit {
  const target = location.document.target(location);
  const inner = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"].flatMap((each) => locationsAt(location, each));
  const applied = target === undefined ? inner : [...inner, target];
  return { location, applied, left: [...applied] };
}

const nameOf = ({ pointer }: SchemaLocation): string => (pointer === "" ? "the root" : pointer);
