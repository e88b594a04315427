import type { Model } from "../../contract.ts";
import type { ResolvedSchema } from "../../schema/resolved-schema.ts";

/** Returns whether a resolved schema is a definition of another model. Rules check it there, because checking it again takes quadratic time. */
export const isForeign =
  ({ slug }: Model): ((resolved: ResolvedSchema) => boolean) =>
  ({ definition }) =>
    definition !== undefined && definition.slug !== slug;
