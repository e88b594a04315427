import type { SchemaLocation } from "../contract.ts";
import { equal, type Json } from "../json.ts";
import { type ConstraintKeyword, constraintOf } from "../keywords/index.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";

/** The values that an enum or a const leaves. */
export interface ValueList {
  readonly keyword: ConstraintKeyword;
  readonly values: readonly Json[];
  /** Later versions may add values, so a reader keeps others. */
  readonly open: boolean;
  readonly location: SchemaLocation;
}

/** Every list of values that a value must be in. */
export const listsOf = (resolved: ResolvedSchema): ValueList[] =>
  resolved.constraints.flatMap(({ keyword, value, location }) => {
    const values = constraintOf(keyword).listed?.(value);
    return values === undefined ? [] : [{ keyword, values, open: constraintOf(keyword).tolerated(location.schema), location }];
  });

/** What enum and const allow, by the first that lists something. */
export const listedValues = (resolved: ResolvedSchema): readonly Json[] | undefined => listsOf(resolved)[0]?.values;

/** The values that closed enums and consts leave; undefined where there is none of them. */
export function closedValues(resolved: ResolvedSchema): Json[] | undefined {
  const [first, ...others] = listsOf(resolved).filter(({ open }) => !open);
  return first?.values.filter((value) => others.every(({ values }) => values.some((other) => equal(value, other))));
}

/** The first enum to which later versions may add values. */
export const openList = (resolved: ResolvedSchema): ValueList | undefined => listsOf(resolved).find(({ open }) => open);
