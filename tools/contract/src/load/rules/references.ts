import { address, type Site } from "../../contract.ts";
import { below, resolveRef, sitesBelow } from "../../schema/location.ts";
import type { Rule, Subject } from "./rule.ts";

/** Every `$ref` leads to a schema, and not back to the value that it stands for. */
export const references: Rule = (subject) =>
  [...sitesBelow(subject.model.root)].flatMap((site) => {
    const { $ref } = site.schema;
    if ($ref === undefined) return [];
    const pointer = `${site.pointer}/$ref`;
    if (subject.shapes.target(site) === undefined) {
      const [file] = resolveRef(site.id, $ref).split("#");
      if (subject.broken.has(file ?? "")) return [];
      const known = subject.models.map(({ source }) => source.slice(source.lastIndexOf("/") + 1)).join(", ");
      return [
        {
          pointer,
          found: `$ref: ${JSON.stringify($ref)}, which leads nowhere`,
          fix: `refer to a file in schemas/ (${known}) or to "#/$defs/…" in this one`,
        },
      ];
    }
    return leadsBack(site, subject)
      ? [
          {
            pointer,
            found: `$ref: ${JSON.stringify($ref)}, which leads back to itself`,
            fix: "let it pass through properties or items on the way",
          },
        ]
      : [];
  });

function leadsBack(start: Site, { shapes }: Subject): boolean {
  const seen = new Set<string>();
  const visit = (site: Site): boolean => {
    if (seen.has(address(site))) return address(site) === address(start);
    seen.add(address(site));
    const target = shapes.target(site);
    return (
      (target !== undefined && visit(target.at)) ||
      (site.schema.allOf ?? []).some((part, index) => visit(below(site, part, "allOf", index)))
    );
  };
  return visit(start);
}
