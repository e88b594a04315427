import { createRequire } from "node:module";
import fc from "fast-check";

const require = createRequire(import.meta.url);

interface Schema {
  readonly $id: string;
  readonly $ref?: string;
  readonly type?: string | string[];
  readonly enum?: unknown[];
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly format?: string;
  readonly required?: string[];
}

const { $defs }: { $defs: Record<string, Schema> } = require("@session-schema/schemas/bundle.json");

/**
 * JSON that is a payload of a model, or nearly: each property absent, sound, beyond a bound, of another type, or null, in any order, with
 * unknown ones among them. Read off the schema here, and not by the code under test.
 */
export const payloadLike = (name: string): fc.Arbitrary<unknown> => fc.oneof(...[0, 1, 10].map((faults) => nearly($defs[name], faults)));

/** `faults` are the chances, in a hundred, that a value is not what it should be. */
function nearly(schema: Schema | undefined, faults: number): fc.Arbitrary<unknown> {
  const target = schema?.$ref === undefined ? schema : Object.values($defs).find(({ $id }) => $id.endsWith(`/${schema.$ref}`));
  if (target === undefined) throw new Error("the bundle does not hold what it refers to");
  return fc.oneof(
    { weight: 100 - 3 * faults, arbitrary: sound(target, faults) },
    { weight: faults, arbitrary: beyond(target) },
    { weight: faults, arbitrary: fc.constant(null) },
    { weight: faults, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
  );
}

const typeOf = ({ type }: Schema): string | undefined => [type].flat()[0];

function sound(schema: Schema, faults: number): fc.Arbitrary<unknown> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (typeOf(schema)) {
    case "integer":
      return fc.nat().map((more) => (schema.minimum ?? 0) + more);
    case "number":
      return fc.oneof(fc.constantFrom(0, 41000000000, 2.6e14, 82.13400000000001), fc.nat());
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(nearly(schema.items, faults), { maxLength: 3 });
    case "object":
      return object(schema, faults);
    default:
      return schema.format === "uri"
        ? fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.constantFrom("http://[::1]:80/a?b#c", "urn:x:%41"))
        : fc.oneof(fc.constantFrom("a", "😀".repeat(500)), fc.string({ minLength: 1, unit: "grapheme", maxLength: 20 }));
  }
}

/** A value of the right type that only a writer must not send. */
const beyond = (schema: Schema): fc.Arbitrary<unknown> =>
  typeOf(schema) === "string"
    ? fc.oneof(
        fc.constantFrom("", "failed", "H.264", "a".repeat(501), "😀".repeat(501), "not a uri", "urn:x:%zz"),
        fc.string({ unit: "binary" }),
      )
    : fc.constantFrom(-1, 0, 0.5, 127, 1280.0, 1280.5, 1e300);

function object(schema: Schema, faults: number): fc.Arbitrary<unknown> {
  const known = Object.entries(schema.properties ?? {}).map(([key, inner]): [string, fc.Arbitrary<unknown>] => [
    key,
    fc.oneof(
      { weight: schema.required?.includes(key) ? faults : 50, arbitrary: fc.constant(absent) },
      { weight: 100, arbitrary: nearly(inner, faults) },
    ),
  ]);
  const unknown = ["__proto__", "constructor", "toString", "nam", "zone"].map((key): [string, fc.Arbitrary<unknown>] => [
    key,
    fc.oneof({ weight: 100 - faults, arbitrary: fc.constant(absent) }, { weight: faults, arbitrary: fc.jsonValue({ maxDepth: 1 }) }),
  ]);
  const entries = [...known, ...unknown].map(([key, value]) => fc.tuple(fc.constant(key), value, fc.nat()));
  return fc.tuple(...entries).map((triples) =>
    Object.fromEntries(
      triples
        .filter(([, value]) => value !== absent)
        .sort(([, , a], [, , b]) => a - b)
        .map(([key, value]) => [key, value]),
    ),
  );
}

const absent = Symbol("absent");

/** Values that only code can make, not JSON: inherited, hidden and undefined properties, exotic numbers, getters, class instances. */
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

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
