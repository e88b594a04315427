import type { Contract, SchemaLocation } from "./contract.ts";
import { at, equal, has, isObject, type Json } from "./json.ts";
import type { Release } from "./release.ts";

/** The part of a contract that tells what came when. */
export type History = Pick<Contract, "models" | "releases" | "version">;

/** `1.2.0`: the release that brought a place of the schemas; `next` where none has it yet, undefined where nothing was ever released. */
export const sinceOf = (location: SchemaLocation, history: History): string | undefined =>
  earliest(history, (release) => placeIn(release, location, history) !== undefined);

/** The same for a value of the enum that stands at a place. */
export const valueSince = (value: Json, location: SchemaLocation, history: History): string | undefined =>
  earliest(history, (release) => {
    const schema = placeIn(release, location, history);
    const values = isObject(schema) && Array.isArray(schema["enum"]) ? schema["enum"] : [];
    return values.some((other) => equal(other, value));
  });

/** What came, went and came again counts from when it came last. */
function earliest({ releases, version }: History, holds: (release: Release) => boolean): string | undefined {
  const missing = releases.findLastIndex((release) => !holds(release));
  const first = releases[missing + 1];
  if (first !== undefined) return first.version;
  // While a release is made its version is known, and it is not in the archive yet.
  const isBeingReleased = version !== "0.0.0" && !releases.some((release) => release.version === version);
  return isBeingReleased ? version : releases.length === 0 ? undefined : "next";
}

/** The same place in the bundle of a release, where models stand under their names. */
function placeIn({ bundle }: Release, { id, pointer }: SchemaLocation, { models }: History): Json | undefined {
  const name = models.find((model) => model.id === id)?.name;
  const definitions = isObject(bundle) ? bundle["$defs"] : undefined;
  const model = isObject(definitions) && name !== undefined && has(definitions, name) ? definitions[name] : undefined;
  return model === undefined ? undefined : at(model, pointer);
}

/** When something came, as a sentence; empty where nothing was ever released. */
export const said = (since: string | undefined): string =>
  since === undefined ? "" : since === "next" ? "Not released yet." : `Since ${since}.`;
