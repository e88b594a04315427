import type { Issue } from "@session-schema/validators";
import { annotation, locationAt, propertiesOf } from "../contract.ts";

/** The schema's description of the value that an issue is about, with its unit. */
export function meaningOf({ keyword, schemaPath, expected }: Issue): string | undefined {
  const location = locationAt(schemaPath.slice(0, schemaPath.lastIndexOf("/")));
  if (location === undefined || keyword === "additionalProperties") return undefined; // unknown properties have no description
  const about =
    keyword === "required" ? propertiesOf(location).find(({ name }) => expected.endsWith(` ${JSON.stringify(name)}`))?.location : location;
  const description = about && annotation(about, "description");
  const unit = about && annotation(about, "x-unit");
  if (description === undefined) return undefined;
  return unit === undefined || unit === "none" ? description : `${description} Unit: ${unit}.`;
}
