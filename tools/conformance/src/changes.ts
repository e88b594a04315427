import fc from "fast-check";

/** Each value is a new one, because the next change may change it: a list that is put into itself has no end. */
const anything: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1280.5, 1e-7, "", "ready", "12", "true", [], {}, [null], { name: "x" }),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom<unknown>("a", 1, null), { maxLength: 3 }),
  )
  .map((value) => structuredClone(value));

interface Change {
  /** Which of the values below, counted round. */
  readonly place: number;
  readonly key: string;
  readonly what: { readonly set: unknown } | { readonly drop: true } | { readonly add: unknown };
}

const change = (keys: readonly string[]): fc.Arbitrary<Change> =>
  fc.record({
    place: fc.nat(1000),
    key: fc.constantFrom(...keys),
    what: fc.oneof(
      anything.map((set) => ({ set })),
      fc.constant({ drop: true as const }),
      anything.map((add) => ({ add })),
    ),
  });

/** What comes of a payload when values in it are replaced, dropped and added, with these names and odd ones. */
export const changed = (payloads: fc.Arbitrary<unknown>, names: readonly string[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(payloads, fc.array(change([...oddKeys, ...names]), { minLength: 1, maxLength: 3 }))
    .map(([payload, changes]) => changes.reduce(apply, structuredClone(payload)));

const oddKeys = ["", "Name", "NAME", "extra", "a b", "__proto__", "constructor", "$ref", "größe", "😀"];

function apply(payload: unknown, { place, key, what }: Change): unknown {
  const places = placesIn(payload);
  if ("add" in what) {
    const objects = [payload, ...places.map(({ holder, name }) => Reflect.get(holder, name))].filter(isPlainObject);
    const object = objects[place % Math.max(objects.length, 1)];
    if (object !== undefined) define(object, key, what.add);
    return payload;
  }
  const found = places[place % Math.max(places.length, 1)];
  if (found === undefined) return "set" in what ? what.set : payload;
  const { holder, name } = found;
  if ("set" in what) define(holder, name, what.set);
  else if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else Reflect.deleteProperty(holder, name);
  return payload;
}

/** Every value inside another. */
function placesIn(value: unknown): { readonly holder: object; readonly name: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((name) => [{ holder: value, name }, ...placesIn(Reflect.get(value, name))]);
}

const isPlainObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** As JSON.parse does it: `__proto__` is a key like any other. */
const define = (holder: object, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, { value, enumerable: true, writable: true, configurable: true });
};

/** Whether every language can hold a value: safe integers, finite numbers, well-formed text. */
export function isCommonGround(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (typeof value === "string") return !/\p{Surrogate}/u.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isCommonGround(key) && isCommonGround(inner));
}
