/** The properties of an object that JSON would have: its own, enumerable, and not undefined. */
export interface OwnProperties {
  /** The values of the properties with the given names, in that order; undefined where there is none. */
  readonly values: readonly unknown[];
  /** The names of the others, in the order of the object. */
  readonly others: readonly string[];
}

/**
 * Reads each property of an object once. V8 takes its slow path if each name of a schema is looked up in objects of different layouts. It
 * reads the value of a loop's key fast.
 */
export function ownProperties(object: object, names: readonly string[]): OwnProperties {
  const payload = object as Record<string, unknown>; // any object can be read by a key
  const positions = positionsOf(names);
  const values = new Array<unknown>(names.length);
  const others: string[] = [];
  for (const name in payload) {
    if (!Object.hasOwn(payload, name)) continue; // V8 optimizes this call inside for…in, but not Object.hasOwn
    const value = payload[name];
    if (value === undefined) continue;
    const position = positions.get(name);
    if (position === undefined) others.push(name);
    else values[position] = value;
  }
  return { values, others };
}

function positionsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const positions = known.get(names) ?? new Map(names.map((name, position) => [name, position]));
  known.set(names, positions);
  return positions;
}

const known = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlyMap<string, number>>();
