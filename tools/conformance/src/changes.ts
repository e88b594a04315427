import fc from "fast-check";

/** Each value is a copy, because the next change may modify it, and an array that contains itself isn't JSON. */
const anyValue: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1280.5, 1e-7, "", "ready", "12", "true", [], {}, [null], { name: "x" }),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom<unknown>("a", 1, null), { maxLength: 3 }),
  )
  .map((value) => structuredClone(value));

interface Change {
  /** The index of the changed value, modulo the number of values. */
  readonly index: number;
  readonly key: string;
  readonly action: { readonly set: unknown } | { readonly drop: true } | { readonly add: unknown };
}

const change = (keys: readonly string[]): fc.Arbitrary<Change> =>
  fc.record({
    index: fc.nat(1000),
    key: fc.constantFrom(...keys),
    action: fc.oneof(
      anyValue.map((set) => ({ set })),
      fc.constant({ drop: true as const }),
      anyValue.map((add) => ({ add })),
    ),
  });

/** Payloads in which values are replaced, dropped and added at random, under these names and unexpected ones. */
export const changed = (payloads: fc.Arbitrary<unknown>, names: readonly string[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(payloads, fc.array(change([...unexpectedKeys, ...names]), { minLength: 1, maxLength: 3 }))
    .map(([payload, changes]) => changes.reduce(apply, structuredClone(payload)));

const unexpectedKeys = ["", "Name", "NAME", "extra", "a b", "__proto__", "constructor", "$ref", "größe", "😀"];

function apply(payload: unknown, { index, key, action }: Change): unknown {
  const places = placesIn(payload);
  if ("add" in action) {
    const objects = [payload, ...places.map(({ holder, name }) => Reflect.get(holder, name))].filter(isPlainObject);
    const object = objects[index % Math.max(objects.length, 1)];
    if (object !== undefined) define(object, key, action.add);
    return payload;
  }
  const place = places[index % Math.max(places.length, 1)];
  if (place === undefined) return "set" in action ? action.set : payload;
  const { holder, name } = place;
  if ("set" in action) define(holder, name, action.set);
  else if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else Reflect.deleteProperty(holder, name);
  return payload;
}

/** Every value inside another, by its holder and name. */
function placesIn(value: unknown): { readonly holder: object; readonly name: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((name) => [{ holder: value, name }, ...placesIn(Reflect.get(value, name))]);
}

const isPlainObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** Like JSON.parse: `__proto__` is an ordinary key. */
const define = (holder: object, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });
};

/** Whether every language can represent a value: safe integers, finite numbers, well-formed strings. */
export function isCommonGround(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (typeof value === "string") return !/\p{Surrogate}/u.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isCommonGround(key) && isCommonGround(inner));
}
