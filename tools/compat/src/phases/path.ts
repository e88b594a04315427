import { escapePointer, isObject, type Json } from "@tools/contract/json";
import { take } from "@tools/contract/schema";
import type { Analysis } from "../analysis/analysis.ts";
import type { Conjunction } from "../analysis/conjunction.ts";

/** A place in payloads of two versions: the steps that lead there, and the schemas of a value there before and after. */
export interface Path {
  readonly before: Conjunction;
  readonly after: Conjunction;
  /** Undefined at the root of a definition. */
  readonly parent: { readonly path: Path; readonly step: Step } | undefined;
}

/** One step into a payload: into a property, or into an item; `label` is what people read, `*` for any. */
export interface Step {
  readonly key: string | number;
  readonly label: string;
}

/** A path as a JSON pointer in which `*` stands for any item or key. */
export const pointerOf = ({ parent }: Path): string =>
  parent === undefined ? "" : `${pointerOf(parent.path)}/${escapePointer(parent.step.label)}`;

/** Payloads that have a value at a path, and are otherwise accepted by both versions, or at least by one. */
export const payloadsWith = (analysis: Analysis, path: Path, value: Json, side: "before" | "after"): Json[] => [
  ...take(allPayloadsWith(analysis, path, value, side), 6),
];

/** As many as the combinations of what surrounds the value at each level: only the first ones can be looked at. */
function* allPayloadsWith(analysis: Analysis, { parent }: Path, value: Json, side: "before" | "after"): Generator<Json> {
  if (parent === undefined) yield value;
  else
    for (const container of containers(analysis, parent.path, parent.step, side))
      yield* allPayloadsWith(analysis, parent.path, put(container, parent.step, value), side);
}

function containers(analysis: Analysis, { before, after }: Path, { key }: Step, side: "before" | "after"): Json[] {
  const fits = (value: Json): boolean => (typeof key === "number" ? Array.isArray(value) : isObject(value));
  const both = analysis.samples([...before, ...after]).filter(fits);
  return (both.length > 0 ? both : analysis.samples(side === "before" ? before : after).filter(fits)).slice(0, 4);
}

function put(container: Json, { key }: Step, value: Json): Json {
  if (Array.isArray(container)) return Object.assign([...container], { [key]: value });
  return isObject(container) ? Object.fromEntries([...Object.entries(container), [key, value]]) : container;
}
