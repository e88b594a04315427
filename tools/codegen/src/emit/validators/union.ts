import type { Definition, SchemaLocation } from "@tools/contract";
import { keywords } from "@tools/contract/keywords";
import { keywordAddress, type ResolvedSchema, type SchemaResolver, tagsOf, tagValue } from "@tools/contract/schema";
import { holderOf } from "./vocabulary/address.ts";
import type { Callee } from "./vocabulary/ref.ts";
import type { UnionOf } from "./vocabulary/union.ts";

/** Compiles the tagged unions of a module, given the definitions that references lead to and the functions that check them. */
export const unionsOf =
  (resolver: SchemaResolver, target: (ref: string) => Definition, callee: Callee): UnionOf =>
  (refs, open) => {
    const models = refs.map((ref) => ({ ref, resolved: resolver.of(target(ref)) }));
    const [tag = ""] = tagsOf(models.map(({ resolved }) => resolved));
    const branches = models.map(({ ref, resolved }) => ({ value: tagValue(resolved, tag) ?? "", callee: callee(ref) }));
    const [first] = models;
    if (tag === "" || first === undefined) throw new Error(`no property tells ${refs.join(", ")} apart`); // load has checked that
    return {
      tag,
      branches,
      open,
      addresses: {
        type: addressOf(first.resolved, "type", () => true),
        required: addressOf(first.resolved, "required", ({ schema }) => schema.required?.includes(tag) === true),
      },
      expected: keywords.oneOf.expected(branches.map(({ value }) => value)),
    };
  };

function addressOf({ locations }: ResolvedSchema, keyword: "type" | "required", isIt: (location: SchemaLocation) => boolean): string {
  const location = locations.find((each) => each.schema[keyword] !== undefined && isIt(each));
  if (location === undefined) throw new Error(`no ${keyword} in a model of a union`); // load has checked that
  return holderOf(keywordAddress(location, keyword));
}
