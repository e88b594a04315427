import { _, type CodeKeywordDefinition } from "ajv";
import { ownProperties, propertyNames } from "./own-properties.ts";

/** `required` for the report: as in stock Ajv, but it reads no property that `properties` has read. */
export const requiredReport: CodeKeywordDefinition = {
  keyword: "required",
  type: "object",
  schemaType: "array",
  error: { message: "", params: ({ params }) => _`{missingProperty: ${params["name"]}}` },
  code: (cxt) => {
    const { gen, data, parentSchema } = cxt;
    const names = propertyNames(parentSchema);
    for (const name of new Set<string>(cxt.schema)) {
      const position = names.indexOf(name);
      const value =
        position === -1
          ? _`(Object.prototype.hasOwnProperty.call(${data}, ${name}) ? ${data}[${name}] : undefined)`
          : _`${ownProperties(cxt).values}[${position}]`;
      gen.if(_`${value} === undefined`, () => {
        cxt.setParams({ name: _`${name}` });
        cxt.error();
      });
    }
  },
};
