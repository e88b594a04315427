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
    // biome-ignore lint/suspicious/noPrototypeBuiltins: V8 optimizes this call inside for…in, but not Object.hasOwn
    if (!Object.prototype.hasOwnProperty.call(payload, name)) continue;
    const value = payload[name];
    if (value === undefined) continue;
    const position = positions.get(name);
    if (position === undefined) others.push(name);
    else values[position] = value;
  }
  return { values, others };
}

/** The position of each name. The names are a constant of the contract, so this is done once for each list. */
function positionsOf(names: readonly string[]): ReadonlyMap<string, number> {
  let positions = cache.get(names);
  if (positions === undefined) {
    positions = new Map(names.map((name, position) => [name, position]));
    cache.set(names, positions);
  }
  return positions;
}

const cache = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlyMap<string, number>>();
