import type { Json, JsonObject } from "@tools/contract/json";
import { stretched } from "@tools/contract/schema";
import type { Analysis } from "../analysis.ts";
import type { Case } from "../cases/case.ts";
import { additionalOf, itemOf, namedProperties, propertyOf, propertyPatterns } from "../cases/properties.ts";
import type { Conjunction } from "../conjunction.ts";
import { objectSamples } from "./objects.ts";
import { namesMatching } from "./pattern-names.ts";
import { longest, stringSamples } from "./strings.ts";
import { undefinedName } from "./undefined-name.ts";
import { withoutRepeats } from "./without-repeats.ts";

/** Payloads on which some conjunctions probably differ, with such values in at most so many levels of them. */
export function probesOf(analysis: Analysis, conjunctions: readonly Conjunction[], depth: number): readonly Json[] {
  const cases = conjunctions.flatMap((conjunction) => analysis.casesOf(conjunction));
  const names = namesMatching([...new Set(cases.flatMap(propertyPatterns))]);
  return withoutRepeats([
    ...conjunctions.flatMap((conjunction) => analysis.samples(conjunction)),
    ...cases.flatMap((one) => [...edges(analysis, one), ...conditional(analysis, one)]),
    ...common,
    ...(depth === 0 ? [] : cases.flatMap((one) => [...arrays(analysis, one, depth), ...objects(analysis, one, names, depth)])),
  ]);
}

/** Objects with and without a property, and with values in it on which some conjunctions probably differ. */
export const propertyProbes = (analysis: Analysis, conjunctions: readonly Conjunction[], property: string): readonly Json[] =>
  conjunctions
    .flatMap((conjunction) => analysis.casesOf(conjunction))
    .filter(({ type }) => type === "object")
    .flatMap((one) =>
      objectSamples(analysis, one)
        .slice(0, 2)
        .flatMap((base) => withProperty(analysis, base, one, property, 1)),
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

/** Values at the edges of what a case accepts, on either side. */
function edges(analysis: Analysis, one: Case): Json[] {
  if (one.values !== undefined) return [...one.values, ...(one.type === "string" ? one.values.map((value) => `${value}x`) : [])];
  if (one.type === "number") {
    const bounds = [one.lower?.value, one.upper?.value].filter((value) => value !== undefined);
    return [
      ...bounds.flatMap((value) => [value, value - 1, value + 1, value - 0.5, value + 0.5]),
      ...one.multiples.flatMap((each) => [each, each / 2, each * 3]),
    ];
  }
  if (one.type !== "string") return [];
  const texts = [...stringSamples(analysis, one), "a", "A", "1"].slice(0, 6);
  return sizesAround(one)
    .filter((size) => size <= longest)
    .flatMap((size) => texts.flatMap((text) => ofLength(text, size)));
}

const sizesAround = ({ minSize, maxSize }: Case): number[] =>
  [...new Set([minSize - 1, minSize, minSize + 1, maxSize - 1, maxSize, maxSize + 1])].filter((size) => size >= 0);

function ofLength(text: string, length: number): string[] {
  const fitted = [...stretched(text, length, length)].filter((each) => [...each].length === length);
  return [...fitted.slice(0, 3), "a".repeat(length)];
}

/** Values that the conditions of a case are about. */
const conditional = (analysis: Analysis, one: Case): Json[] =>
  [...one.conditions.values()].flatMap(({ keyword, requires, excludes }) =>
    [requires ?? [], excludes ?? []]
      .filter((inner) => inner.length > 0)
      .flatMap((inner): Json[] => {
        const values = [
          ...analysis.samples([...one.conjunction, ...inner]),
          ...analysis.samples(inner),
          ...analysis.casesOf(inner).flatMap((each) => edges(analysis, each)),
        ];
        if (keyword === "contains") return values.flatMap((value) => [[value], [value, value], [value, value, value]]);
        if (keyword !== "propertyNames") return values;
        const [value = null] = analysis.samples(additionalOf(one));
        return values.filter((name) => typeof name === "string").map((name) => ({ [name]: value }));
      }),
  );

/** Arrays of other lengths, with equal items, and with unexpected items. */
function arrays(analysis: Analysis, one: Case, depth: number): Json[] {
  if (one.type !== "array") return [];
  const samples = (index: number): readonly Json[] => analysis.samples(itemOf(one, index), depth);
  const filled = (length: number): Json[] =>
    Array.from({ length }, (_, index) => samples(index)[index % Math.max(samples(index).length, 1)] ?? index);
  const whole = filled(Math.min(Math.max(one.minSize, 1), 50));
  const unexpected = Array.from({ length: Math.min(one.prefix.length, 3) + 1 }, (_, index) =>
    analysis
      .probes([itemOf(one, index)], depth - 1)
      .slice(0, 40)
      .map((each): Json => Object.assign([...whole], { [index]: each })),
  );
  const [first] = samples(0);
  return [
    ...sizesAround(one)
      .filter((size) => size <= 200)
      .map((size): Json => filled(size)),
    ...(first === undefined ? [] : [[first, first]]),
    ...unexpected.flat(),
  ];
}

/** Objects with one property less, with more properties, and with an unexpected value in one; `others` are names that patterns match. */
function objects(analysis: Analysis, one: Case, others: readonly string[], depth: number): Json[] {
  if (one.type !== "object") return [];
  const extra = undefinedName(one);
  const names = [...namedProperties(one), ...others, extra];
  const [additional = null] = analysis.samples(additionalOf(one));
  const grown = (base: JsonObject, size: number): Json => ({
    ...base,
    ...Object.fromEntries(
      Array.from({ length: Math.max(0, size - Object.keys(base).length) }, (_, index) => [`${extra}${index}`, additional]),
    ),
  });
  return objectSamples(analysis, one)
    .slice(0, 3)
    .flatMap((base) => [
      ...sizesAround(one)
        .filter((size) => size <= 64)
        .map((size) => grown(base, size)),
      ...names.flatMap((name) => withProperty(analysis, base, one, name, depth - 1)),
    ]);
}

const withProperty = (analysis: Analysis, base: JsonObject, one: Case, name: string, depth: number): Json[] => [
  without(base, name),
  ...analysis
    .probes([propertyOf(one, name)], depth)
    .slice(0, 40)
    .map((each) => ({ ...base, [name]: each })),
];

const without = (object: JsonObject, name: string): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
