import { keywordsOf, locationsAt } from "../../../document/document.ts";
import { conditionOf } from "../condition.ts";
import { type AddFacets, addSizes } from "./facets.ts";

export const addArray: AddFacets = (draft, { location }, { analysis, addCondition }) => {
  const { minItems, maxItems, uniqueItems, contains, minContains = 1, maxContains, unevaluatedItems } = keywordsOf(location);
  addSizes(draft, minItems, maxItems);
  draft.unique ||= uniqueItems === true;
  const prefix = locationsAt(location, "prefixItems");
  const rest = locationsAt(location, "items");
  draft.prefix = Array.from({ length: Math.max(prefix.length, draft.prefix.length) }, (_, index) => [
    ...(draft.prefix[index] ?? draft.items),
    ...(prefix[index] === undefined ? rest : [prefix[index]]),
  ]);
  draft.items = [...draft.items, ...rest];
  if (contains !== undefined) {
    if (maxContains !== undefined)
      addCondition(conditionOf(analysis, location, "contains", { excludes: ["contains"], qualifier: `at most ${maxContains}` }));
    if (minContains !== 0)
      addCondition(conditionOf(analysis, location, "contains", { requires: ["contains"], qualifier: `at least ${minContains}` }));
  }
  if (unevaluatedItems !== undefined && unevaluatedItems !== true)
    addCondition(conditionOf(analysis, location, "unevaluatedItems", { qualifier: analysis.textOf(location) }));
};
