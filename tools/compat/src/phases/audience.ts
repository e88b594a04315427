import { type CheckedAudience, checkedAudiences } from "../bump.ts";
import type { Versions } from "../versions/versions.ts";

/** The audience of a claim that nobody is proven to be safe from: the first that is checked, and receives payloads if any does. */
export const mainAudience = ({ audiences }: Versions): CheckedAudience =>
  checkedAudiences.find((audience) => audiences.has(audience)) ?? "writer";
