import type { Shape } from "../../schema/resolved-schema.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** What holds itself has a name, for code must name it: a `$ref` whose siblings ask for more of the very thing that they are in has none. */
export const recursion: Rule = ({ model, shapes }) => {
  const done = new Set<string>();
  const findings: Finding[] = [];
  const visit = (shape: Shape, path: readonly Shape[]): void => {
    if (path.includes(shape)) {
      const site = shape.sites.find(({ id }) => id === model.id);
      if (site !== undefined) findings.push({ pointer: site.pointer, ...unnamed });
    }
    if (shape.key === "" || done.has(shape.key) || (shape.definition !== undefined && path.length > 0)) return;
    done.add(shape.key);
    const inner = shape.definition === undefined ? [...path, shape] : path;
    for (const part of parts(shape)) if (part.definition === undefined) visit(part, inner);
  };
  for (const { at } of model.definitions) visit(shapes.at(at), []);
  return findings;
};

const unnamed = {
  found: "a schema that holds itself, but has no name",
  fix: "move it to $defs, and refer to it there",
};

const parts = (shape: Shape): Shape[] => [
  ...[...shape.properties.values()].map((property) => property.shape),
  ...(shape.items === undefined ? [] : [shape.items]),
  ...(shape.additional === undefined ? [] : [shape.additional]),
];
