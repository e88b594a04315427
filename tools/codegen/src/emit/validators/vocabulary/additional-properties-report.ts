import { _, type CodeKeywordDefinition, type KeywordCxt, type Name } from "ajv";
import { and, not } from "ajv/dist/compile/codegen/index.js";
import { usePattern } from "ajv/dist/vocabularies/code.js";

/** `additionalProperties` for the report: as in stock Ajv, but compiled code contains only the names, not the whole schema. */
export const additionalPropertiesReport: CodeKeywordDefinition = {
  keyword: "additionalProperties",
  type: "object",
  schemaType: ["boolean", "object"],
  error: { message: "", params: ({ params }) => _`{additionalProperty: ${params["key"]}}` },
  code: (cxt) => {
    if (cxt.schema === true) return;
    const { properties = {}, patternProperties = {} } = cxt.parentSchema;
    cxt.gen.forIn("key", cxt.data, (key) => {
      const unknown = and(
        ...Object.keys(properties).map((name) => _`${key} !== ${name}`),
        ...Object.keys(patternProperties).map((pattern) => not(_`${usePattern(cxt, pattern)}.test(${key})`)),
        _`true`,
      );
      cxt.gen.if(unknown, () => check(cxt, key));
    });
  },
};

function check(cxt: KeywordCxt, key: Name): void {
  if (cxt.schema === false) {
    cxt.setParams({ key });
    cxt.error();
  } else cxt.subschema({ keyword: "additionalProperties", dataProp: key }, cxt.gen.name("valid"));
}
