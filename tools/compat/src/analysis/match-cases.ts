import { canonical } from "@tools/contract/json";
import type { Analysis } from "./analysis.ts";
import type { Case } from "./cases/case.ts";
import { propertyOf } from "./cases/properties.ts";
import { partsOf } from "./conjunction.ts";

/** The alternatives of two schemas, each with its counterpart, and those without one. */
export interface MatchedCases {
  readonly pairs: readonly (readonly [before: Case, after: Case])[];
  readonly removed: readonly Case[];
  readonly added: readonly Case[];
}

/** Finds which alternative became which: the same text first, then the same constants, then the same name or place; then the last two. */
export function matchCases(analysis: Analysis, before: readonly Case[], after: readonly Case[]): MatchedCases {
  const pairs: (readonly [Case, Case])[] = [];
  let removed = [...before];
  let added = [...after];
  const match = (one: Case, other: Case): void => {
    pairs.push([one, other]);
    removed = removed.filter((each) => each !== one);
    added = added.filter((each) => each !== other);
  };
  for (const key of [textOf, constantsOf, listedOf, definitionsOf, positionOf])
    for (const one of removed) {
      const wanted = key(one, analysis);
      const [other, ...others] = wanted === undefined ? [] : added.filter((each) => key(each, analysis) === wanted);
      if (other !== undefined && others.length === 0) match(one, other);
    }
  const [one] = removed;
  const [other] = added;
  if (one !== undefined && other !== undefined && removed.length === 1 && added.length === 1) match(one, other);
  return { pairs, removed, added };
}

type Key = (one: Case, analysis: Analysis) => string | undefined;

const textOf: Key = ({ conjunction }, analysis) =>
  conjunction
    .map((location) => analysis.textOf(location))
    .sort()
    .join(" ");

/** The constants that distinguish alternatives, such as `kind: "file"`. */
const constantsOf: Key = (one, analysis) => {
  const found = one.required.flatMap((name) => {
    const [only, ...others] = analysis.casesOf(propertyOf(one, name));
    const [value, ...values] = others.length === 0 ? (only?.values ?? []) : [];
    return value === undefined || values.length > 0 ? [] : [`${name}: ${canonical(value)}`];
  });
  return found.length === 0 ? undefined : found.join(", ");
};

const listedOf: Key = ({ values }) => (values === undefined ? undefined : "listed");

/** The definitions that an alternative refers to. */
const definitionsOf: Key = ({ conjunction }) => {
  const keys = partsOf(conjunction).flatMap(({ location }) => location.document.definitionAt(location)?.key || []);
  return keys.length === 0 ? undefined : keys.join(" ");
};

/** Which alternative of its `anyOf` or `oneOf` it is. */
const positionOf: Key = ({ conjunction }) => conjunction.at(-1)?.pointer.match(/\/(?:anyOf|oneOf)\/\d+$/u)?.[0];
