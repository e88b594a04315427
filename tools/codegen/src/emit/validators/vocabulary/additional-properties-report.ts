import { _, type CodeKeywordDefinition, type KeywordCxt, type Name } from "ajv";
import { and, not } from "ajv/dist/compile/codegen/index.js";
import { usePattern } from "ajv/dist/vocabularies/code.js";
import { namesOf } from "./names.ts";

/** `additionalProperties` for the report: as in stock Ajv, but compiled code contains only the names, not the whole schema. */
export const additionalPropertiesReport: CodeKeywordDefinition = {
  keyword: "additionalProperties",
  type: "object",
  schemaType: ["boolean", "object"],
  error: { message: "", params: ({ params }) => _`{additionalProperty: ${params["key"]}, names: ${params["names"]}}` },
  code: (cxt) => {
    if (cxt.schema === true) return;
    const { properties = {}, patternProperties = {} } = cxt.parentSchema;
    const names = Object.keys(properties);
    cxt.gen.forIn("key", cxt.data, (key) => {
      const unknown = and(
        ...(names.length === 0 ? [] : [_`!${namesOf(cxt.gen, names)}.includes(${key})`]),
        ...Object.keys(patternProperties).map((pattern) => not(_`${usePattern(cxt, pattern)}.test(${key})`)),
        // JSON has no undefined: a property with that value is absent.
        _`${cxt.data}[${key}] !== undefined`,
      );
      cxt.gen.if(unknown, () => check(cxt, key, names));
    });
  },
};

function check(cxt: KeywordCxt, key: Name, names: readonly string[]): void {
  if (cxt.schema === false) {
    cxt.setParams({ key, names: namesOf(cxt.gen, names) });
    cxt.error();
  } else cxt.subschema({ keyword: "additionalProperties", dataProp: key }, cxt.gen.name("valid"));
}
