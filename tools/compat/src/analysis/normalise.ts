import { type Case, type Draft, unlimited } from "./case.ts";
import { isNothing, mostNamed } from "./layers.ts";
import { meets } from "./verdicts.ts";

/** Says the same in one way: what is implied is said, and what has no effect is not. */
export function normalise(draft: Draft): void {
  if (draft.multiples.some((each) => Number.isInteger(each))) draft.integer = true;
  draft.multiples = draft.multiples.filter((each) => !(draft.integer && Number.isInteger(1 / each))).sort((a, b) => a - b);
  if (draft.integer) {
    draft.lower = draft.lower && {
      value: draft.lower.exclusive ? Math.floor(draft.lower.value) + 1 : Math.ceil(draft.lower.value),
      exclusive: false,
    };
    draft.upper = draft.upper && {
      value: draft.upper.exclusive ? Math.ceil(draft.upper.value) - 1 : Math.floor(draft.upper.value),
      exclusive: false,
    };
    if (draft.lower?.value === Number.NEGATIVE_INFINITY) draft.lower = undefined;
    if (draft.upper?.value === Number.POSITIVE_INFINITY) draft.upper = undefined;
  }
  if (draft.type === "array") normaliseItems(draft);
  if (draft.type === "object") {
    if (draft.least <= draft.required.length) draft.least = 0;
    if (draft.most >= mostNamed(draft)) draft.most = Number.POSITIVE_INFINITY;
    draft.required = [...draft.required].sort();
  }
  if (draft.values !== undefined) {
    const listed: Case = { ...draft, values: undefined };
    draft.values = draft.values.filter((value) => meets(listed, value) !== false);
    if (draft.conditions.size === 0) Object.assign(draft, unlimited); // listed values need not say it again
  }
}

function normaliseItems(draft: Draft): void {
  if (isNothing(draft.items)) draft.most = Math.min(draft.most, draft.prefix.length);
  const dead = draft.prefix.findIndex((each) => isNothing(each));
  if (dead >= 0) draft.most = Math.min(draft.most, dead);
  if (draft.prefix.length > draft.most) draft.prefix = draft.prefix.slice(0, draft.most);
  if (draft.most <= 1) draft.unique = false;
}
