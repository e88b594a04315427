import type { Json } from "@tools/contract/json";
import { escapePointer, isObject } from "@tools/contract/json";
import type { Conjunction } from "./analysis/conjunction.ts";
import { samples } from "./analysis/samples.ts";

/** The same place in payloads of two documents: what stands there must meet the one, and then the other. */
export interface Level {
  readonly before: Conjunction;
  readonly after: Conjunction;
  /** The way here; undefined at the root of a definition. */
  readonly up: { readonly level: Level; readonly step: Step } | undefined;
}

/** One step into a payload: into a property, or into an item; `label` is what people read, `*` for any. */
export interface Step {
  readonly key: string | number;
  readonly label: string;
}

/** Where a level is in a payload, as a JSON pointer in which `*` stands for any item or key. */
export function pathOf({ up }: Level): string {
  return up === undefined ? "" : `${pathOf(up.level)}/${up.step.label === "*" ? "*" : escapePointer(up.step.label)}`;
}

/** How people call a level: `profiles.*.width`. */
export const nameOf = (level: Level, otherwise: string): string => labelsOf(level).join(".") || otherwise;

const labelsOf = ({ up }: Level): string[] => (up === undefined ? [] : [...labelsOf(up.level), up.step.label]);

/** Payloads that have a value at a level, and are otherwise what both documents accept, or at least one of them. */
export function payloadsWith(level: Level, value: Json, side: "before" | "after"): Json[] {
  if (level.up === undefined) return [value];
  const { level: outer, step } = level.up;
  return containers(outer, step, side)
    .map((container) => put(container, step, value))
    .flatMap((payload) => payloadsWith(outer, payload, side))
    .slice(0, 6);
}

function containers({ before, after }: Level, { key }: Step, side: "before" | "after"): Json[] {
  const fits = (value: Json): boolean => (typeof key === "number" ? Array.isArray(value) : isObject(value));
  const both = samples([...before, ...after]).filter(fits);
  return (both.length > 0 ? both : samples(side === "before" ? before : after).filter(fits)).slice(0, 4);
}

function put(container: Json, { key }: Step, value: Json): Json {
  if (Array.isArray(container)) return Object.assign([...container], { [key]: value });
  return isObject(container) ? Object.fromEntries([...Object.entries(container), [key, value]]) : container;
}
