import type { Model } from "@tools/contract";
import { camelCase } from "@tools/contract";
import { annotation, type Property, type Shape, type Shapes, shapesBelow } from "@tools/contract/schema";

export const nestingName = (definition: string): string => `${camelCase(definition)}Nesting`;

/** The module text of a model's nesting, without imports: one constant per shape that holds others, so that they may recur. */
export function nestingModule(model: Model, shapes: Shapes): string {
  const parts: string[] = [];
  const names = new Map<string, string>();

  /** An expression for what a shape holds; undefined where a reader has nothing to look for in it. */
  const refer = (shape: Shape): string | undefined => {
    if (isLeaf(shape)) return undefined;
    if (shape.definition !== undefined) return nestingName(shape.definition.name);
    let name = names.get(shape.key);
    if (name === undefined) {
      name = `nesting${names.size + 1}`;
      names.set(shape.key, name);
      parts.push(`const ${name}: Nesting = ${describe(shape)};\n`);
    }
    return name;
  };

  const member = (key: string, shape: Shape): string => {
    const name = refer(shape);
    return name === undefined ? `${key}: leaf` : `get ${key}() { return ${name}; }`;
  };

  const isDeprecated = ({ site }: Property): boolean => annotation(shapes, site, "deprecated") === true;

  const deprecatedOf = (shape: Shape): string[] => {
    const names = [...shape.properties.values()].filter(isDeprecated).map(({ name }) => name);
    return names.length === 0 ? [] : [`deprecated: ${JSON.stringify(names)}`];
  };

  /** What a definition says as a whole. */
  const wholeOf = (shape: Shape): string[] => [
    ...(holdsNull(shape) ? ["nullable: true"] : []),
    ...([...shapesBelow(shape)].some((inner) => deprecatedOf(inner).length > 0) ? ["deprecates: true"] : []),
  ];

  const describe = (shape: Shape, whole: readonly string[] = []): string => {
    const properties = [...shape.properties.values()];
    const required = properties.filter((property) => property.required).map(({ name }) => name);
    const members = [
      properties.length === 0
        ? ""
        : `properties: { ${properties.map(({ name, shape: inner }) => member(JSON.stringify(name), inner)).join(", ")} }`,
      required.length === 0 ? "" : `required: ${JSON.stringify(required)}`,
      shape.additional === undefined ? "" : member("additional", shape.additional),
      shape.closedBy.length > 0 || properties.length === 0 ? "" : "open: true",
      shape.items === undefined ? "" : member("items", shape.items),
      ...whole,
      ...deprecatedOf(shape),
    ];
    return `{ ${members.filter((text) => text !== "").join(", ")} }`;
  };

  const definitions = model.definitions.map(({ name, at }) => {
    const shape = shapes.at(at);
    return `export const ${nestingName(name)}: Nesting = ${describe(shape, wholeOf(shape))};\n`;
  });
  const body = [...parts, ...definitions].join("\n");
  return `${/\bleaf\b/.test(body) ? "const leaf: Nesting = {};\n\n" : ""}${body}`;
}

/** Whether a reader finds nothing below a shape: no property whose null it drops, or that is unknown. */
const isLeaf = (shape: Shape, path: readonly string[] = []): boolean =>
  !path.includes(shape.key) &&
  shape.properties.size === 0 &&
  shape.additional === undefined &&
  (shape.items === undefined || isLeaf(shape.items, [...path, shape.key]));

/** Whether strict accepts a null, somewhere in a shape, that a reader takes for absence. */
function holdsNull(start: Shape): boolean {
  const seen = new Set<string>();
  const visit = (shape: Shape): boolean => {
    if (seen.has(shape.key)) return false;
    seen.add(shape.key);
    const optional = [
      ...[...shape.properties.values()].filter(({ required }) => !required).map((property) => property.shape),
      ...(shape.additional === undefined ? [] : [shape.additional]),
    ];
    if (optional.some(({ types }) => types === undefined || types.includes("null"))) return true;
    return [...[...shape.properties.values()].map((property) => property.shape), shape.additional, shape.items].some(
      (inner) => inner !== undefined && visit(inner),
    );
  };
  return visit(start);
}
