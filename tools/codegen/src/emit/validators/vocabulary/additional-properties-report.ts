import { _, type CodeKeywordDefinition, type KeywordCxt, type Name } from "ajv";
import { and, not } from "ajv/dist/compile/codegen/index.js";
import { usePattern } from "ajv/dist/vocabularies/code.js";

/** `additionalProperties` for the report: as stock Ajv has it, but that it does not carry the whole schema along to know the names. */
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
      cxt.gen.if(unknown, () => judge(cxt, key));
    });
  },
};

function judge(cxt: KeywordCxt, key: Name): void {
  if (cxt.schema === false) {
    cxt.setParams({ key });
    cxt.error();
  } else cxt.subschema({ keyword: "additionalProperties", dataProp: key }, cxt.gen.name("valid"));
}
