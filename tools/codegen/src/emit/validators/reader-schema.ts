import type { Model } from "@tools/contract";
import { camelCase } from "@tools/contract";
import { annotation, type Property, type ResolvedSchema, resolvedBelow, type SchemaResolver, type Union } from "@tools/contract/schema";

export const readerSchemaName = (definition: string): string => `${camelCase(definition)}ReaderSchema`;

/** The module text of a model's reader schemas, without imports: one constant per resolved schema with parts, so that schemas can recur. */
export function readerSchemaModule(model: Model, resolver: SchemaResolver): string {
  const parts: string[] = [];
  const names = new Map<string, string>();

  /** An expression for a resolved schema's reader schema; undefined if a reader has nothing to look for in it. */
  const refer = (resolved: ResolvedSchema): string | undefined => {
    if (isLeaf(resolved)) return undefined;
    if (resolved.definition !== undefined) return readerSchemaName(resolved.definition.name);
    let name = names.get(resolved.key);
    if (name === undefined) {
      name = `readerSchema${names.size + 1}`;
      names.set(resolved.key, name);
      parts.push(`const ${name}: ReaderSchema = ${describe(resolved)};\n`);
    }
    return name;
  };

  const member = (key: string, resolved: ResolvedSchema): string => {
    const name = refer(resolved);
    return name === undefined ? `${key}: leaf` : `get ${key}() { return ${name}; }`;
  };

  const variants = ({ tag, branches }: Union): string =>
    `variants: { tag: ${JSON.stringify(tag)}, by: { ${branches.map(({ value, resolved }) => member(JSON.stringify(value), resolved)).join(", ")} } }`;

  const isDeprecated = ({ location }: Property): boolean => annotation(resolver, location, "deprecated") === true;

  const deprecatedOf = (resolved: ResolvedSchema): string[] => {
    const names = [...resolved.properties.values()].filter(isDeprecated).map(({ name }) => name);
    return names.length === 0 ? [] : [`deprecated: ${JSON.stringify(names)}`];
  };

  /** The facts about a definition as a whole. */
  const wholeOf = (resolved: ResolvedSchema): string[] => [
    ...(holdsNull(resolved) ? ["nullable: true"] : []),
    ...([...resolvedBelow(resolved)].some((inner) => deprecatedOf(inner).length > 0) ? ["deprecates: true"] : []),
  ];

  const describe = (resolved: ResolvedSchema, whole: readonly string[] = []): string => {
    const properties = [...resolved.properties.values()];
    const required = properties.filter((property) => property.required).map(({ name }) => name);
    const members = [
      properties.length === 0
        ? ""
        : `properties: { ${properties.map(({ name, resolved: inner }) => member(JSON.stringify(name), inner)).join(", ")} }`,
      required.length === 0 ? "" : `required: ${JSON.stringify(required)}`,
      resolved.additional === undefined ? "" : member("additional", resolved.additional),
      resolved.closedBy.length > 0 || properties.length === 0 ? "" : "open: true",
      resolved.items === undefined ? "" : member("items", resolved.items),
      resolved.union === undefined ? "" : variants(resolved.union),
      ...whole,
      ...deprecatedOf(resolved),
    ];
    return `{ ${members.filter((text) => text !== "").join(", ")} }`;
  };

  const definitions = model.definitions.map(({ name, at }) => {
    const resolved = resolver.at(at);
    return `export const ${readerSchemaName(name)}: ReaderSchema = ${describe(resolved, [`model: ${JSON.stringify(name)}`, ...wholeOf(resolved)])};\n`;
  });
  const body = [...parts, ...definitions].join("\n");
  return `${/\bleaf\b/.test(body) ? "const leaf: ReaderSchema = {};\n\n" : ""}${body}`;
}

/** Whether a reader finds nothing below a resolved schema: no property whose null is dropped, and none that is unknown. */
const isLeaf = (resolved: ResolvedSchema, path: readonly string[] = []): boolean =>
  !path.includes(resolved.key) &&
  resolved.properties.size === 0 &&
  resolved.additional === undefined &&
  resolved.union === undefined &&
  (resolved.items === undefined || isLeaf(resolved.items, [...path, resolved.key]));

/** Whether strict accepts a null, somewhere in a resolved schema, that a reader treats as absent. */
function holdsNull(start: ResolvedSchema): boolean {
  const seen = new Set<string>();
  const visit = (resolved: ResolvedSchema): boolean => {
    if (seen.has(resolved.key)) return false;
    seen.add(resolved.key);
    const optional = [
      ...[...resolved.properties.values()].filter(({ required }) => !required).map((property) => property.resolved),
      ...(resolved.additional === undefined ? [] : [resolved.additional]),
    ];
    if (optional.some(({ types }) => types === undefined || types.includes("null"))) return true;
    const parts = [
      ...[...resolved.properties.values()].map((property) => property.resolved),
      ...(resolved.union?.branches ?? []).map((branch) => branch.resolved),
      resolved.additional,
      resolved.items,
    ];
    return parts.some((inner) => inner !== undefined && visit(inner));
  };
  return visit(start);
}
