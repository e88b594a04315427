import type { ResolvedSchema } from "../../schema/resolved-schema.ts";
import type { Finding } from "../problem.ts";
import type { Rule } from "./rule.ts";

/** Every recursive schema has a name, because generated types need one. A recursive `$ref` with other constraints next to it has none. */
export const recursion: Rule = ({ model, resolver }) => {
  const done = new Set<string>();
  const findings: Finding[] = [];
  const visit = (resolved: ResolvedSchema, path: readonly ResolvedSchema[]): void => {
    if (path.includes(resolved)) {
      const location = resolved.locations.find(({ id }) => id === model.id);
      if (location !== undefined) findings.push({ pointer: location.pointer, ...unnamed });
    }
    if (resolved.key === "" || done.has(resolved.key) || (resolved.definition !== undefined && path.length > 0)) return;
    done.add(resolved.key);
    const inner = resolved.definition === undefined ? [...path, resolved] : path;
    for (const part of parts(resolved)) if (part.definition === undefined) visit(part, inner);
  };
  for (const { at } of model.definitions) visit(resolver.at(at), []);
  return findings;
};

const unnamed = {
  found: "a recursive schema without a name",
  fix: "move it to $defs, and refer to it",
};

const parts = (resolved: ResolvedSchema): ResolvedSchema[] => [
  ...[...resolved.properties.values()].map((property) => property.resolved),
  ...(resolved.items === undefined ? [] : [resolved.items]),
  ...(resolved.additional === undefined ? [] : [resolved.additional]),
];
