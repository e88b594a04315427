import type { Contract, SchemaLocation } from "./contract.ts";
import { at, equal, has, isObject, type Json } from "./json.ts";
import type { Release } from "./release.ts";
import { currentReleases } from "./versions.ts";

/** The fields of a contract that `sinceOf` and `valueSince` need. */
export type History = Pick<Contract, "models" | "releases" | "version">;

/** The release that added a location, such as `1.2.0`; `next` if no release has it yet, undefined before the first release. */
export const sinceOf = (location: SchemaLocation, history: History): string | undefined =>
  earliest(history, (release) => schemaIn(release, location, history) !== undefined);

/** The release that added a value of the enum at a location. */
export const valueSince = (value: Json, location: SchemaLocation, history: History): string | undefined =>
  earliest(history, (release) => {
    const schema = schemaIn(release, location, history);
    const values = isObject(schema) && Array.isArray(schema["enum"]) ? schema["enum"] : [];
    return values.some((other) => equal(other, value));
  });

/** The first release of the latest unbroken series that satisfies `holds`. A pre-release counts until its stable release. */
function earliest({ releases: all, version }: History, holds: (release: Release) => boolean): string | undefined {
  const releases = currentReleases(all, version);
  const missing = releases.findLastIndex((release) => !holds(release));
  const first = releases[missing + 1];
  if (first !== undefined) return first.version;
  // During a release, its version is set, but it isn't in the archive yet.
  const isBeingReleased = version !== "0.0.0" && !releases.some((release) => release.version === version);
  return isBeingReleased ? version : releases.length === 0 ? undefined : "next";
}

/** The same location in the bundle of a release, whose `$defs` has the models by name. */
function schemaIn({ bundle }: Release, { id, pointer }: SchemaLocation, { models }: History): Json | undefined {
  const name = models.find((model) => model.id === id)?.name;
  const definitions = isObject(bundle) ? bundle["$defs"] : undefined;
  const model = isObject(definitions) && name !== undefined && has(definitions, name) ? definitions[name] : undefined;
  return model === undefined ? undefined : at(model, pointer);
}

/** The release that added something, as a sentence; empty before the first release. */
export const sinceText = (since: string | undefined): string =>
  since === undefined ? "" : since === "next" ? "Not released yet." : `Since ${since}.`;
