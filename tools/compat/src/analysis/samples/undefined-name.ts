import type { Case } from "../cases/case.ts";
import { namedProperties } from "../cases/properties.ts";

/** The name of a property that a case doesn't define. */
export function undefinedName(one: Pick<Case, "layers" | "required">): string {
  const names = new Set(namedProperties(one));
  return ["added", "added2", "x-added", "zz"].find((name) => !names.has(name)) ?? "added by nobody";
}
