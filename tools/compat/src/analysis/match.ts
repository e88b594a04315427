import { canonical, type Json } from "@tools/contract/json";
import type { Case } from "./case.ts";
import { casesOf } from "./cases.ts";
import { partsOf, textOf } from "./conjunction.ts";
import { propertyOf } from "./layers.ts";

/** The alternatives of two schemas, each with its counterpart, and those without one. */
export interface Matched {
  readonly pairs: readonly (readonly [Case, Case])[];
  readonly left: readonly Case[];
  readonly right: readonly Case[];
}

/** Which alternative became which: the same words first, then the same constant, then the same name or place. */
export function matchCases(left: readonly Case[], right: readonly Case[]): Matched {
  const pairs: (readonly [Case, Case])[] = [];
  const rest = { left: [...left], right: [...right] };
  for (const key of [wordsOf, constantsOf, listedOf, namesOf, placeOf])
    for (const one of [...rest.left]) {
      const wanted = key(one);
      const others = wanted === undefined ? [] : rest.right.filter((other) => key(other) === wanted);
      const [other] = others;
      if (other === undefined || others.length > 1) continue;
      pairs.push([one, other]);
      rest.left = rest.left.filter((each) => each !== one);
      rest.right = rest.right.filter((each) => each !== other);
    }
  const [one] = rest.left;
  const [other] = rest.right;
  if (one === undefined || other === undefined || rest.left.length > 1 || rest.right.length > 1)
    return { pairs, left: rest.left, right: rest.right };
  return { pairs: [...pairs, [one, other]], left: [], right: [] };
}

const wordsOf = ({ conjunction }: Case): string => conjunction.map(textOf).sort().join(" ");

/** The constants by which alternatives are told apart, such as `kind: "file"`. */
function constantsOf(one: Case): string | undefined {
  const found = one.required.flatMap((name) => {
    const [only, ...others] = casesOf(propertyOf(one, name));
    const value: Json | undefined = others.length === 0 && only?.values?.length === 1 ? only.values[0] : undefined;
    return value === undefined ? [] : [`${name}: ${canonical(value)}`];
  });
  return found.length === 0 ? undefined : found.join(", ");
}

const listedOf = ({ values }: Case): string | undefined => (values === undefined ? undefined : "listed");

/** The definitions that an alternative refers to. */
function namesOf({ conjunction }: Case): string | undefined {
  const names = partsOf(conjunction).flatMap(({ place }) => place.document.definitionAt(place)?.key || []);
  return names.length === 0 ? undefined : names.join(" ");
}

/** Where an alternative stands among the others. */
const placeOf = ({ conjunction }: Case): string | undefined => conjunction.at(-1)?.pointer.match(/\/(?:anyOf|oneOf)\/\d+$/u)?.[0];
