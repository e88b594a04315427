import { _, type CodeKeywordDefinition } from "ajv";

/** `properties` for the report: stock Ajv skips a property named `__proto__`, and so would disagree with the predicate. */
export const propertiesReport: CodeKeywordDefinition = {
  keyword: "properties",
  type: "object",
  schemaType: "object",
  code: (cxt) => {
    const { gen, data, schema } = cxt;
    for (const name of Object.keys(schema)) {
      gen.if(_`Object.prototype.hasOwnProperty.call(${data}, ${name}) && ${data}[${name}] !== undefined`, () => {
        cxt.subschema({ keyword: "properties", schemaProp: name, dataProp: name }, gen.name("valid"));
      });
    }
  },
};
