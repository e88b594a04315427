import { definedProperties, propertyOf } from "../../analysis/cases/properties.ts";
import { isFalse } from "../../analysis/conjunction.ts";
import { renamesBetween } from "../../analysis/renames.ts";
import type { CasePair, Position } from "../rule.ts";
import { without } from "./lists.ts";

/** What happens to the properties that only one version defines. */
interface PropertyChanges {
  readonly renamed: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The properties that objects of the old schema have and those of the new one don't, and the reverse. A rename is neither. */
export function propertyChanges({ analysis }: Position, { before, after }: CasePair): PropertyChanges {
  const [defined, definedNow] = [definedProperties(before), definedProperties(after)];
  const removed = without(defined, definedNow).filter((name) => !isFalse(propertyOf(before, name)));
  const added = without(definedNow, defined).filter((name) => !isFalse(propertyOf(after, name)));
  const shapeIn = (one: CasePair["before"], name: string): string =>
    `${one.required.includes(name)} ${propertyOf(one, name)
      .map((location) => analysis.textOf(location))
      .sort()
      .join(" ")}`;
  const renamed = renamesBetween(
    removed.map((name) => ({ name, shape: shapeIn(before, name) })),
    added.map((name) => ({ name, shape: shapeIn(after, name) })),
  );
  const names = new Set(renamed.values());
  return { renamed, removed: removed.filter((name) => !renamed.has(name)), added: added.filter((name) => !names.has(name)) };
}
