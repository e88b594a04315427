import type { Language, PropertyName } from "@tools/contract/languages";

/** A step from a value into its parts: a property by its name, any item of a list, any entry of a map. */
export type Step = PropertyStep | "item" | "entry";

/** A property, and those that its object has before it: in some languages its name depends on them. */
interface PropertyStep {
  readonly property: PropertyName;
  readonly before: readonly PropertyName[];
}

export type Path = readonly Step[];

/** `profiles[].width`, `limits.*`, `*` for any other property. The path of an item without a property begins with the name of the type: `Matrix[].x`. */
export function spell(path: Path, owner: string, name: Language["field"] = (property) => property.name): string {
  const parts = path.map((step) => (step === "item" ? "[]" : step === "entry" ? ".*" : `.${name(step.property, step.before)}`));
  return path.length === 0 || path[0] === "item" ? owner + parts.join("") : parts.join("").slice(1);
}

/** A path in an anchor: `profiles.width`. */
export const anchorName = (path: Path): string =>
  path.flatMap((step) => (step === "item" ? [] : step === "entry" ? ["any"] : [step.property.name])).join(".");
