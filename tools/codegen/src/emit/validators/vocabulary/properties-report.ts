import { _, type CodeKeywordDefinition } from "ajv";

/** `properties` for the report: stock Ajv passes over one that is named `__proto__`, and so would not agree with the predicate. */
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
