import type { Change } from "../change.ts";
import { code } from "./words.ts";

/** A change in one line, with its place: `` `Session` /id: pattern `^a` added. Writers that send other values break. `` */
export const describeChange = (change: Change): string => `${describePlace(change, code)}: ${lowercased(describeEffect(change))}`;

/** What changed, and who breaks, without the place. */
export const describeEffect = ({ message, breaks }: Change): string => (breaks === null ? message : `${message} ${breaks}`);

/** The model of a change, and the place in its payloads: `Session /id`. */
export const describePlace = (
  { model, instancePath }: Pick<Change, "model" | "instancePath">,
  mark: (model: string) => string = (name) => name,
): string => (instancePath === "" ? mark(model) : `${mark(model)} ${instancePath}`);

/** A sentence as it goes on after a colon. */
const lowercased = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
