import { isObject } from "@tools/contract/json";
import { keywordsOf } from "../../../document/document.ts";
import { stringsIn } from "../../../document/keywords.ts";
import type { Analysis } from "../../analysis.ts";
import type { Condition } from "../case.ts";
import { conditionOf } from "../condition.ts";
import { layerOf } from "../properties.ts";
import { requiring } from "../requiring.ts";
import { unevaluatedLayer } from "../unevaluated-layer.ts";
import { type AddFacets, addSizes } from "./facets.ts";

export const addObject: AddFacets = (draft, { location }, { analysis, addCondition }) => {
  const keywords = keywordsOf(location);
  addSizes(draft, keywords["minProperties"], keywords["maxProperties"]);
  draft.required = [...new Set([...draft.required, ...stringsIn(keywords["required"])])];
  const layer = layerOf(location);
  if (layer !== undefined) draft.layers = [...draft.layers, layer];
  const { unevaluatedProperties, propertyNames, dependentRequired, dependentSchemas } = keywords;
  if (unevaluatedProperties !== undefined && unevaluatedProperties !== true) {
    const whole = unevaluatedLayer(location);
    if (whole !== undefined) draft.layers = [...draft.layers, whole];
    else addCondition(conditionOf(analysis, location, "unevaluatedProperties", { qualifier: analysis.textOf(location) }));
  }
  if (propertyNames !== undefined && propertyNames !== true)
    addCondition(conditionOf(analysis, location, "propertyNames", { requires: ["propertyNames"] }));
  for (const [name, others] of Object.entries(isObject(dependentRequired) ? dependentRequired : {}))
    for (const other of stringsIn(others)) addCondition(dependency(analysis, name, other));
  for (const name of Object.keys(isObject(dependentSchemas) ? dependentSchemas : {}))
    addCondition(
      conditionOf(analysis, location, "dependentSchemas", {
        requires: ["dependentSchemas", name],
        name: JSON.stringify(name),
        when: [requiring(analysis, name)],
      }),
    );
};

/** One property that requires another. */
const dependency = (analysis: Analysis, name: string, other: string): Condition => ({
  keyword: "dependentRequired",
  name: `${name}, ${other}`,
  text: `dependentRequired ${JSON.stringify(name)} ${JSON.stringify(other)}`,
  value: { [name]: [other] },
  when: [requiring(analysis, name)],
  requires: [requiring(analysis, other)],
  excludes: undefined,
  qualifier: "",
});
