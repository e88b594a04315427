import { distinct, isObject } from "@tools/contract/json";
import type { ErrorObject } from "ajv/dist/2020.js";

/**
 * Errors, after one for each object whose tag none of the alternatives of its `anyOf` or `oneOf` has. It names the tags that are known,
 * whereas Ajv reports everything that any of the alternatives requires.
 *
 * @param errors - With the schema of each, which Ajv's option `verbose` adds.
 */
export const withUnknownTags = (errors: readonly ErrorObject[]): ErrorObject[] => [
  ...errors.flatMap((each) => unknownTag(each, errors)),
  ...errors,
];

function unknownTag({ keyword, schema, instancePath }: ErrorObject, errors: readonly ErrorObject[]): ErrorObject[] {
  if ((keyword !== "anyOf" && keyword !== "oneOf") || !Array.isArray(schema)) return [];
  const inner = errors.filter((error) => onlyString(error) !== undefined && isPropertyOf(error.instancePath, instancePath));
  return [...new Set(inner.map((error) => error.instancePath))].flatMap((path) => {
    const [first, ...others] = inner.filter((error) => error.instancePath === path);
    const allowedValues = distinct([first, ...others].flatMap((error) => (error && onlyString(error)) ?? []));
    if (first === undefined || allowedValues.length < schema.length) return [];
    if (allowedValues.length === 1) return [first];
    return [{ ...first, keyword: "enum", message: "must be equal to one of the allowed values", params: { allowedValues } }];
  });
}

/** The string that a `const`, or an `enum` of one value, requires. */
function onlyString({ keyword, params }: ErrorObject): string | undefined {
  const facts: unknown = params;
  if (!isObject(facts)) return undefined;
  const values = keyword === "const" ? [facts["allowedValue"]] : keyword === "enum" ? facts["allowedValues"] : undefined;
  const [value, ...others] = Array.isArray(values) ? values : [];
  return typeof value === "string" && others.length === 0 ? value : undefined;
}

const isPropertyOf = (pointer: string, outer: string): boolean =>
  pointer.startsWith(`${outer}/`) && !pointer.slice(outer.length + 1).includes("/");
