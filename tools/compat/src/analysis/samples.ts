import type { Json, JsonObject } from "@tools/contract/json";
import { formatNamed } from "@tools/contract/formats";
import { matching, stretched } from "@tools/contract/schema";
import type { Case } from "./case.ts";
import { casesOf } from "./cases.ts";
import { type Conjunction, keyOf } from "./conjunction.ts";
import { definedIn, isNothing, itemOf, namesOf, patternsOf, propertyOf, restOf } from "./layers.ts";
import { accepts, isEmpty } from "./verdicts.ts";

/** How deep a payload is built at most: a schema may hold itself. */
const deepest = 6;

/** Payloads that a conjunction is likely to accept, the smallest first. */
export const samples = (conjunction: Conjunction, depth: number = deepest): readonly Json[] =>
  once(madeSamples, `${depth} ${keyOf(conjunction)}`, () =>
    differing(casesOf(conjunction).flatMap((one) => samplesOf(one, depth).slice(0, 8))).filter(
      (value) => accepts(conjunction, value) !== false,
    ),
  );

const madeSamples = new Map<string, readonly Json[]>();
const madeProbes = new Map<string, readonly Json[]>();

/** What was made for a key before, or is made now. */
function once(known: Map<string, readonly Json[]>, key: string, make: () => readonly Json[]): readonly Json[] {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** Each value once. */
const differing = (values: readonly Json[]): Json[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

/** Payloads that one case is likely to accept. */
export function samplesOf(one: Case, depth: number = deepest): Json[] {
  if (isEmpty(one) || depth === 0) return [];
  if (one.values !== undefined) return [...one.values];
  if (one.type === "number") return numbers(one);
  if (one.type === "string") return strings(one);
  if (one.type === "array") return arrays(one, depth);
  return one.type === "object" ? objects(one, depth) : [];
}

/** The values about which some conjunctions are likely to differ: their bounds, and the values beside them. */
export const probes = (conjunctions: readonly Conjunction[], depth: number = 2): readonly Json[] =>
  once(madeProbes, `${depth} ${conjunctions.map(keyOf).join(" | ")}`, () => {
    const cases = conjunctions.flatMap(casesOf);
    const inner = depth === 0 ? [] : cases.flatMap((one) => [...lists(one, depth), ...variants(one, depth)]);
    return differing([
      ...conjunctions.flatMap((each) => samples(each)),
      ...cases.flatMap((one) => [...around(one), ...conditional(one)]),
      ...common,
      ...inner,
    ]);
  });

/** Objects with and without a property, and with values in it about which some conjunctions are likely to differ. */
export const probesOf = (conjunctions: readonly Conjunction[], property: string): readonly Json[] =>
  conjunctions
    .flatMap(casesOf)
    .filter(({ type }) => type === "object")
    .flatMap((one) =>
      objects(one, deepest)
        .slice(0, 2)
        .flatMap((base) => withProperty(base, one, property, 1)),
    );

const common: readonly Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  0.5,
  2 ** 40,
  "",
  "a",
  "zzz",
  "a later value",
  "12",
  [],
  {},
  [null],
  { added: true },
];

/** Values that a condition speaks of. */
const conditional = (one: Case): Json[] =>
  [...one.conditions.values()].flatMap(({ keyword, wants, shuns }) =>
    [wants ?? [], shuns ?? []]
      .filter((inner) => inner.length > 0)
      .flatMap((inner): Json[] => {
        const values = [...samples([...one.conjunction, ...inner]), ...samples(inner), ...casesOf(inner).flatMap(around)];
        if (keyword === "contains") return values.flatMap((value) => [[value], [value, value], [value, value, value]]);
        if (keyword !== "propertyNames") return values;
        const [value = null] = samples(restOf(one));
        return values.filter((name) => typeof name === "string").map((name) => ({ [name]: value }));
      }),
  );

/** Values at the edges of what a case says, on either side. */
function around(one: Case): Json[] {
  if (one.values !== undefined) return [...one.values, ...(one.type === "string" ? [...one.values].map((value) => `${value}x`) : [])];
  if (one.type === "number") {
    const bounds = [one.lower?.value, one.upper?.value].filter((value) => value !== undefined);
    return [
      ...bounds.flatMap((value) => [value, value - 1, value + 1, value - 0.5, value + 0.5]),
      ...one.multiples.flatMap((each) => [each, each / 2, each * 3]),
    ];
  }
  if (one.type === "string") {
    const texts = [...strings(one), "a", "A", "1"];
    return lengthsAround(one).flatMap((length) => texts.slice(0, 6).flatMap((text) => toLength(text, length)));
  }
  return [];
}

const lengthsAround = ({ least, most }: Case): number[] =>
  [...new Set([least - 1, least, least + 1, most - 1, most, most + 1])].filter((length) => length >= 0 && length <= 20_000);

function toLength(text: string, length: number): string[] {
  const made = [...stretched(text, length, length)].filter((each) => [...each].length === length);
  return [...made.slice(0, 3), "a".repeat(length)];
}

/** Lists of other lengths, with items that are twice the same, and with odd items. */
function lists(one: Case, depth: number): Json[] {
  if (one.type !== "array") return [];
  const item = (index: number): readonly Json[] => samples(itemOf(one, index), depth);
  const filled = (length: number): Json[] =>
    Array.from({ length }, (_, index) => item(index)[index % Math.max(item(index).length, 1)] ?? index);
  const whole = filled(Math.min(Math.max(one.least, 1), 50));
  const odd = Array.from({ length: Math.min(one.prefix.length, 3) + 1 }, (_, index) =>
    probes([itemOf(one, index)], depth - 1)
      .slice(0, 40)
      .map((each): Json => Object.assign([...whole], { [index]: each })),
  );
  const twice = item(0)
    .slice(0, 1)
    .flatMap((each) => [[each, each]]);
  return [
    ...lengthsAround(one)
      .filter((length) => length <= 200)
      .map((length): Json => filled(length)),
    ...twice,
    ...odd.flat(),
  ];
}

/** Objects with a property less, a property more, or with an odd value in one. */
function variants(one: Case, depth: number): Json[] {
  if (one.type !== "object") return [];
  return objects(one, deepest)
    .slice(0, 3)
    .flatMap((base) => {
      const names = [...namesOf(one), ...patternsOf(one).flatMap((pattern) => matching(pattern).slice(0, 1)), unnamed(one)];
      const grown = lengthsAround(one)
        .filter((count) => count <= 64)
        .map(
          (count): Json => ({
            ...base,
            ...Object.fromEntries(
              Array.from({ length: Math.max(0, count - Object.keys(base).length) }, (_, index) => [
                `${unnamed(one)}${index}`,
                samples(restOf(one))[0] ?? null,
              ]),
            ),
          }),
        );
      return [...grown, ...names.flatMap((name) => withProperty(base, one, name, depth - 1))];
    });
}

const withProperty = (base: JsonObject, one: Case, name: string, depth: number): Json[] => [
  without(base, name),
  ...probes([propertyOf(one, name)], depth)
    .slice(0, 40)
    .map((each) => ({ ...base, [name]: each })),
];

const without = (object: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));

/** A key that a case does not name. */
export function unnamed(one: Case): string {
  const names = new Set(namesOf(one));
  return ["added", "added2", "x-added", "zz"].find((name) => !names.has(name)) ?? "added by nobody";
}

function numbers(one: Case): number[] {
  const { lower, upper, multiples, integer } = one;
  const step = Math.max(...multiples, integer ? 1 : 0);
  const from = lower?.value ?? (upper === undefined ? 0 : Math.min(0, upper.value - 8 * (step || 1)));
  const grid = step > 0 ? Array.from({ length: 24 }, (_, index) => (Math.ceil(from / step) + index) * step) : [];
  const inside =
    lower !== undefined && upper !== undefined ? [(lower.value + upper.value) / 2, lower.value + (upper.value - lower.value) / 8] : [];
  const candidates = [
    from,
    upper?.value ?? from + 1,
    from + 1,
    1,
    0,
    from + 0.5,
    ...inside,
    ...grid,
    (upper?.value ?? 0) - (step || 1),
    (upper?.value ?? 0) - 0.25,
    from + 100,
  ];
  return differing(candidates.filter((value) => accepts(one.conjunction, value) !== false)).filter((value) => typeof value === "number");
}

function strings(one: Case): string[] {
  const fitted = (text: string): string[] => [text, ...stretched(text, one.least, one.most)];
  const drawn = [
    ...one.formats.flatMap((format) => formatNamed(format)?.inside ?? []),
    ...one.patterns.flatMap((pattern) => matching(pattern).slice(0, 24)),
  ];
  const texts = [...drawn, "a", "b", "abc", "A1", "1", "https://example.com/a", "2020-04-23T18:39:34Z", ""];
  const long = one.least > 0 && one.least <= 20_000 ? ["a".repeat(one.least)] : [];
  return [...new Set([...texts.flatMap(fitted), ...long])].filter((text) => accepts(one.conjunction, text) !== false);
}

function arrays(one: Case, depth: number): Json[] {
  const wanted = [...one.conditions.values()].filter(({ keyword }) => keyword === "contains").map(({ wants }) => wants ?? []);
  const length = Math.max(Math.min(one.least, 1000), wanted.length);
  const items = Array.from({ length: Math.max(length, Math.min(1, one.most)) }, (_, index) =>
    samples([...itemOf(one, index), ...(wanted[index] ?? [])], depth - 1),
  );
  const filled = (count: number): Json[] | undefined => {
    const made = items.slice(0, count).map((values, index) => values[one.unique ? index % Math.max(values.length, 1) : 0]);
    return made.every((value) => value !== undefined) ? made : undefined;
  };
  return [filled(length), filled(items.length)].filter((value) => value !== undefined);
}

function objects(one: Case, depth: number): JsonObject[] {
  const value = (name: string): Json | undefined => samples(propertyOf(one, name), depth - 1)[0];
  const required = one.required.map((name) => [name, value(name)] as const);
  if (required.some(([, each]) => each === undefined)) return [];
  const base: JsonObject = Object.fromEntries(required.map(([name, each]) => [name, each ?? null]));
  const optional = definedIn(one)
    .filter((name) => !one.required.includes(name) && !isNothing(propertyOf(one, name)))
    .flatMap((name) => {
      const each = depth > 1 ? value(name) : undefined;
      return each === undefined ? [] : [[name, each] as const];
    });
  const extra = isNothing(restOf(one))
    ? []
    : samples(restOf(one), depth - 1)
        .slice(0, 1)
        .map((each) => [unnamed(one), each] as const);
  const all = [...optional, ...extra];
  const grown = one.least > required.length ? [{ ...base, ...Object.fromEntries(all.slice(0, one.least - required.length)) }] : [base];
  return [...grown, ...all.map(([name, each]) => ({ ...base, [name]: each })), { ...base, ...Object.fromEntries(optional) }];
}
