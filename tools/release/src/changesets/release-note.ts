import { type Change, code, describeEffect } from "@tools/compat";

/** A change as a line of release notes, without its model: `` `sourceBytes`: minimum raised from 0 to 1. ``. */
export function noteOf(change: Change): string {
  const field = fieldOf(change.instancePath);
  const effect = describeEffect(change).replace(adviceForMaintainers, "");
  if (field === undefined) return effect;
  const name = code(field.name);
  return effect.includes(name) ? effect.replace(name, () => code(field.path)) : `${code(field.path)}: ${lowercased(effect)}`;
}

/** A change as a release note on its own: `` `Session`: optional property `region` added. ``. */
export const noteWithModel = (change: Change): string => `${code(change.model)}: ${lowercased(noteOf(change))}`;

/** The name of the field, or else of the model, that a change is about. */
export const subjectOf = ({ model, instancePath }: Change): string => fieldOf(instancePath)?.name ?? model;

/** How to declare a change safe is of no use to users of the release. */
const adviceForMaintainers = / If it is safe, [^.]*\./;

/** The field at a JSON pointer, as code refers to it: `encoders.*.fps`. The payload as a whole isn't one. */
function fieldOf(pointer: string): { readonly path: string; readonly name: string } | undefined {
  const segments = pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  const name = segments.findLast((segment) => segment !== "*");
  return name === undefined ? undefined : { path: segments.map(member).join("").replace(/^\./, ""), name };
}

const member = (segment: string): string => (/^([\w$-]+|\*)$/.test(segment) ? `.${segment}` : `[${JSON.stringify(segment)}]`);

const lowercased = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
