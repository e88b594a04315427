import { _, type CodeKeywordDefinition, Name } from "ajv";

/** `uniqueItems` by our own helper: stock Ajv keeps seen strings in a plain object, and so misses two items `"__proto__"`. */
export const uniqueItems: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  code: (cxt) => {
    if (cxt.schema === true) cxt.fail(_`${new Name("hasRepeats")}(${cxt.data})`);
  },
};
