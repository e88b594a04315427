import { escapePointer, isObject, type Json } from "@tools/contract/json";
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
export function payloadsWith(analysis: Analysis, { parent }: Path, value: Json, side: "before" | "after"): Json[] {
  if (parent === undefined) return [value];
  return containers(analysis, parent.path, parent.step, side)
    .map((container) => put(container, parent.step, value))
    .flatMap((payload) => payloadsWith(analysis, parent.path, payload, side))
    .slice(0, 6);
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
