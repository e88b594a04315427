import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";

/** The generated fixtures, read as files. Their expected results don't come from the code under test. */
const corpus = fileURLToPath(new URL("../../../fixtures/payloads/generated", import.meta.url));

interface Fixture {
  readonly model: string;
  readonly payload: Json;
  readonly strict: { readonly accepted: boolean };
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const fixtures = readdirSync(corpus, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .map((name): Fixture => JSON.parse(readFileSync(join(corpus, name), "utf8")));

/**
 * Valid and nearly valid payloads of a model: a fixture with its keys in any order, and up to four changes. A change removes a part, replaces
 * it, or adds a property.
 */
export function payloadLike(name: string): fc.Arbitrary<unknown> {
  const all = fixtures.filter(({ model }) => model === name);
  const valid = all.filter(({ strict }) => strict.accepted);
  const base = fc.oneof(fc.constantFrom(...valid.map(({ payload }) => payload)), fc.constantFrom(...all.map(({ payload }) => payload)));
  const changes = fc.oneof(
    { weight: 2, arbitrary: fc.constant<Change[]>([]) },
    { weight: 3, arbitrary: fc.array(change, { maxLength: 4 }) },
  );
  return fc.tuple(base, changes, fc.nat()).map(([payload, changed, seed]) => shuffled(changed.reduce(apply, payload), seed));
}

interface Change {
  readonly where: number;
  readonly what: "remove" | "add" | "set";
  readonly key: string;
  readonly value: Json;
}

const scalars: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, -1, 0, 0.5, 1, 127, 128, 1280.0, 1280.5, 41000000000, 82.13400000000001, 1e300, true, false),
  fc.constantFrom("", "a", "failed", "H.264", "a".repeat(501), "😀".repeat(500), "not a uri", "urn:x:%zz", "http://[::1]:80/a?b#c"),
  fc.string({ unit: "binary" }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(),
  what: fc.constantFrom("remove", "add", "set"),
  key: fc.oneof(fc.constantFrom("__proto__", "constructor", "toString", "valueOf", "nam", "zone"), fc.string()),
  value: fc.oneof(
    scalars,
    fc.jsonValue({ maxDepth: 1 }).map((value) => value as Json),
  ), // fast-check's JSON is the same type
});

/** Changes one part of a value, chosen by number. */
function apply(value: Json, { where, what, key, value: next }: Change): Json {
  if (what === "add") return addAt(value, where % countObjects(value), key, next);
  const parts = countParts(value);
  return parts === 0 ? next : (changeAt(value, where % parts, what === "remove" ? undefined : next).value ?? null);
}

const isRecord = (value: unknown): value is Record<string, Json> => typeof value === "object" && value !== null && !Array.isArray(value);

const children = (value: Json): Json[] => (Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : []);

const countParts = (value: Json): number => children(value).reduce<number>((sum, child) => sum + 1 + countParts(child), 0);

const countObjects = (value: Json): number =>
  Math.max(
    1,
    children(value).reduce<number>((sum, child) => sum + (isRecord(child) ? countObjects(child) : 0), isRecord(value) ? 1 : 0),
  );

/** `left` is the number of parts to skip; -1 after the change. */
function changeAt(value: Json, left: number, next: Json | undefined): { value: Json | undefined; left: number } {
  let rest = left;
  const entries = Object.entries(value ?? {}).flatMap(([key, child]): [string, Json][] => {
    if (rest < 0) return [[key, child]];
    if (rest-- === 0) return next === undefined ? [] : [[key, next]];
    const inner = changeAt(child, rest, next);
    rest = inner.left;
    return [[key, inner.value ?? null]];
  });
  if (typeof value !== "object" || value === null) return { value, left };
  return { value: Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries), left: rest };
}

function addAt(value: Json, left: number, key: string, next: Json): Json {
  if (isRecord(value) && left === 0) return Object.fromEntries([...Object.entries(value), [key, next]]);
  if (!isRecord(value)) return value;
  let rest = left - 1;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]): [string, Json] => {
      if (!isRecord(child)) return [name, child];
      const before = rest;
      rest -= countObjects(child);
      return [name, before >= 0 && rest < 0 ? addAt(child, before, key, next) : child];
    }),
  );
}

/** The same value with the keys of each object in another order. */
function shuffled(value: Json, seed: number): Json {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, seed));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, child], index) => ({ key, child, at: Math.imul(seed + index + 1, 2654435761) >>> 0 }));
  return Object.fromEntries(entries.sort((a, b) => a.at - b.at).map(({ key, child }) => [key, shuffled(child, seed)]));
}

/** Values that JSON can't express: inherited, hidden and undefined properties, NaN and infinity, getters, class instances. */
export const hostile = (json: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    json.map((value) => (isRecord(value) ? Object.create(value) : value)),
    fc.tuple(json, fc.string()).map(([value, key]) => (isRecord(value) ? { ...value, [key]: undefined } : undefined)),
    json.map((value) => (isRecord(value) ? Object.fromEntries(Object.keys(value).map((key) => [key, undefined])) : value)),
    json.map((value) => (isRecord(value) ? Object.defineProperty({ ...value }, "name", { value: "hidden", enumerable: false }) : value)),
    json.map((value) =>
      isRecord(value) ? Object.defineProperty({ ...value }, "name", { get: () => "computed", enumerable: true }) : value,
    ),
    json.map((value) => (isRecord(value) ? Object.assign(Object.create(null), value) : value)),
    json.map((value) => (isRecord(value) ? { ...value, [Symbol("s")]: 1 } : value)),
    json.map((value) => (isRecord(value) ? Object.assign(new (class Payload {})(), value) : value)),
    json.map((value) =>
      isRecord(value) ? { ...value, lastSeen: Number.NaN, sourceBytes: Number.POSITIVE_INFINITY, fps: Number.NaN } : Number.NaN,
    ),
    json.map((value) => (isRecord(value) ? { ...value, profiles: [undefined, value] } : value)),
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
  );
