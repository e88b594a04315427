import type { Issue } from "@session-schema/validators";
import { mask } from "@session-schema/validators/mask";
import { escapeStep, valueAt } from "./pointer.ts";

/** The pointer to the unknown property that an issue tells of; to its object if there is none of that name. */
export function unknownProperty(payload: unknown, { instancePath, found }: Issue): string {
  const object = valueAt(payload, instancePath);
  const names = typeof object === "object" && object !== null ? Object.keys(object) : [];
  const name = names.find((own) => shownAs(own, found));
  return name === undefined ? instancePath : `${instancePath}/${escapeStep(name)}`;
}

/** Issues show names masked, and cut if they are long. */
function shownAs(name: string, found: string): boolean {
  const shown = JSON.stringify(mask(name));
  return shown === found || (found.endsWith("…") && shown.startsWith(found.slice(0, -1)));
}
