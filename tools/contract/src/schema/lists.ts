import type { SchemaLocation } from "../contract.ts";
import { equal, has, type Json } from "../json.ts";
import { type ConstraintKeyword, constraintOf } from "../keywords/index.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";

/** The values that an enum or a const allows. */
export interface ValueList {
  readonly keyword: ConstraintKeyword;
  readonly values: readonly Json[];
  /** Later versions may add values, so a reader keeps others. */
  readonly open: boolean;
  readonly location: SchemaLocation;
}

/** All lists of values of a resolved schema. A value must be in each of them. */
export const listsOf = (resolved: ResolvedSchema): ValueList[] =>
  resolved.constraints.flatMap(({ keyword, value, location }) => {
    const values = constraintOf(keyword).listed?.(value);
    return values === undefined ? [] : [{ keyword, values, open: constraintOf(keyword).tolerated(location.schema), location }];
  });

/** The values of the first enum or const; undefined if there is none. */
export const listedValues = (resolved: ResolvedSchema): readonly Json[] | undefined => listsOf(resolved)[0]?.values;

/** The values that all closed enums and consts allow; undefined if there is none. */
export function closedValues(resolved: ResolvedSchema): Json[] | undefined {
  const [first, ...others] = listsOf(resolved).filter(({ open }) => !open);
  return first?.values.filter((value) => others.every(({ values }) => values.some((other) => equal(value, other))));
}

/** From which languages derive the name of an enum value's constant: its entry in `x-enumNames`, otherwise the value. */
export function constantNameOf(value: string, lists: readonly Pick<ValueList, "location">[]): string {
  const names = lists.map(({ location }) => location.schema["x-enumNames"] ?? {}).find((each) => has(each, value));
  return names?.[value] ?? value;
}

/** The first enum to which later versions may add values. */
export const openList = (resolved: ResolvedSchema): ValueList | undefined => listsOf(resolved).find(({ open }) => open);
