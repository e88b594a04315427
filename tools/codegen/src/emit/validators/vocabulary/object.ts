import { has } from "@tools/contract/json";
import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, type Name } from "ajv";
import { not, or } from "ajv/dist/compile/codegen/index.js";
import { usePattern } from "ajv/dist/vocabularies/code.js";
import { keyName, missingName } from "../ajv-output.ts";
import { alike } from "./alike.ts";

/**
 * `properties`, `required` and `additionalProperties` in one walk over the payload's own keys.
 *
 * If each property of the schema is looked up in the payload, V8 takes its slow path for absent properties and for objects of different
 * layouts. The cost of looking up each key of the payload in the schema does not depend on the layout, and V8 reads the value of a loop's key
 * fast. The first of the three keywords in a schema does the walk for all of them. Properties with the same checks share them.
 */
export const objectKeywords: CodeKeywordDefinition[] = (["properties", "required", "additionalProperties"] as const).map((keyword) => ({
  keyword,
  type: "object",
  schemaType: keyword === "required" ? "array" : keyword === "properties" ? "object" : ["boolean", "object"],
  code: (cxt) => {
    if (leader(cxt.parentSchema as Parent) === keyword) walk(cxt);
  },
}));

type Parent = {
  properties?: Record<string, unknown>;
  required?: string[];
  additionalProperties?: unknown;
  patternProperties?: Record<string, unknown>;
};

const leader = (schema: Parent): string | undefined =>
  ["properties", "required", "additionalProperties"].find((keyword) => has(schema, keyword));

function walk(cxt: KeywordCxt): void {
  const { gen, data } = cxt;
  const parent = cxt.parentSchema as Parent; // the three keywords were parsed from JSON
  const required = [...new Set(parent.required)];
  const properties = Object.keys(parent.properties ?? {});
  if (properties.length === 0 && required.length === 0 && (parent.additionalProperties ?? true) === true) return;

  const missing = required.length > 0 ? gen.let(missingName, required.length) : undefined;
  gen.forIn(keyName, data, (key) => {
    gen.if(_`!Object.prototype.hasOwnProperty.call(${data}, ${key})`, () => gen.code(_`continue`));
    const value = gen.const("data", _`${data}[${key}]`);
    // JSON has no undefined: a property with that value is absent.
    gen.if(_`${value} === undefined`, () => gen.code(_`continue`));
    let branch = gen.if.bind(gen);
    const checksOf = (name: string): unknown => [
      required.includes(name),
      has(parent.properties ?? {}, name) ? parent.properties?.[name] : "additional",
    ];
    for (const [name = "", ...others] of alike([...new Set([...properties, ...required])], checksOf)) {
      branch(or(...[name, ...others].map((each): Code => _`${key} === ${each}`)));
      gen.block(() => {
        if (has(parent.properties ?? {}, name)) apply(cxt, "properties", value, name);
        else additional(cxt, key, value, parent);
      });
      if (missing !== undefined && required.includes(name)) gen.code(_`${missing}--`);
      branch = gen.elseIf.bind(gen);
    }
    if (properties.length + required.length === 0) gen.block(() => additional(cxt, key, value, parent));
    else {
      gen.else();
      gen.block(() => additional(cxt, key, value, parent));
      gen.endIf();
    }
  });
  if (missing !== undefined) cxt.fail(_`${missing} !== 0`);
}

/** A key that `properties` does not define. */
function additional(cxt: KeywordCxt, key: Name, value: Name, { additionalProperties = true, patternProperties = {} }: Parent): void {
  if (additionalProperties === true) return;
  const patterns = Object.keys(patternProperties);
  const check = (): void => {
    if (additionalProperties === false) cxt.error();
    else apply(cxt, "additionalProperties", value);
  };
  if (patterns.length === 0) check();
  else cxt.gen.if(not(or(...patterns.map((pattern): Code => _`${usePattern(cxt, pattern)}.test(${key})`))), check);
}

function apply(cxt: KeywordCxt, keyword: string, data: Name, name?: string): void {
  const valid = cxt.gen.name("valid");
  cxt.subschema({ keyword, ...(name !== undefined && { schemaProp: name }), data }, valid);
  if (cxt.it.compositeRule) cxt.fail(not(valid));
}
