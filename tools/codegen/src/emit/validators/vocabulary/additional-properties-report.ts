import { _, type CodeKeywordDefinition, type KeywordCxt, type Name } from "ajv";
import { and, not } from "ajv/dist/compile/codegen/index.js";
import { usePattern } from "ajv/dist/vocabularies/code.js";
import { ownProperties } from "./own-properties.ts";

/** `additionalProperties` for the report: as in stock Ajv, but it reads no property that `properties` has read. */
export const additionalPropertiesReport: CodeKeywordDefinition = {
  keyword: "additionalProperties",
  type: "object",
  schemaType: ["boolean", "object"],
  error: { message: "", params: ({ params }) => _`{additionalProperty: ${params["key"]}, names: ${params["names"]}}` },
  code: (cxt) => {
    if (cxt.schema === true) return;
    const patterns = Object.keys(cxt.parentSchema["patternProperties"] ?? {});
    cxt.gen.forOf("key", ownProperties(cxt).others, (key) => {
      if (patterns.length === 0) check(cxt, key);
      else cxt.gen.if(and(...patterns.map((pattern) => not(_`${usePattern(cxt, pattern)}.test(${key})`))), () => check(cxt, key));
    });
  },
};

function check(cxt: KeywordCxt, key: Name): void {
  if (cxt.schema === false) {
    cxt.setParams({ key, names: ownProperties(cxt).names });
    cxt.error();
  } else cxt.subschema({ keyword: "additionalProperties", dataProp: key }, cxt.gen.name("valid"));
}
