import { address, type SchemaLocation } from "../../contract.ts";
import { resolveRef } from "../../references/index.ts";
import { below, locationsBelow } from "../../schema/location.ts";
import type { Rule, Subject } from "./rule.ts";

/** Every `$ref` refers to a schema that exists, and doesn't refer back to itself. */
export const references: Rule = (subject) =>
  [...locationsBelow(subject.model.root)].flatMap((location) => {
    const { $ref } = location.schema;
    if ($ref === undefined) return [];
    const pointer = `${location.pointer}/$ref`;
    if (subject.resolver.target(location) === undefined) {
      const [file] = resolveRef(location.id, $ref).split("#");
      if (subject.broken.has(file ?? "")) return [];
      const known = subject.models.map(({ source }) => source.slice(source.lastIndexOf("/") + 1)).join(", ");
      return [
        {
          pointer,
          found: `$ref: ${JSON.stringify($ref)}, which doesn't exist`,
          fix: `refer to a file in schemas/ (${known}) or to "#/$defs/…" in this one`,
        },
      ];
    }
    return isCircular(location, subject)
      ? [
          {
            pointer,
            found: `$ref: ${JSON.stringify($ref)}, which refers to itself`,
            fix: "refer to it from properties or items",
          },
        ]
      : [];
  });

function isCircular(start: SchemaLocation, { resolver }: Subject): boolean {
  const seen = new Set<string>();
  const visit = (location: SchemaLocation): boolean => {
    if (seen.has(address(location))) return address(location) === address(start);
    seen.add(address(location));
    const target = resolver.target(location);
    return (
      (target !== undefined && visit(target.at)) ||
      (location.schema.allOf ?? []).some((part, index) => visit(below(location, part, "allOf", index)))
    );
  };
  return visit(start);
}
