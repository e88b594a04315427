import { pascalCase } from "@tools/contract";
import { _, type CodeKeywordDefinition, Name } from "ajv";

/** `format` as a call of the one function that both the predicate and the report ask. */
export const format: CodeKeywordDefinition = {
  keyword: "format",
  type: "string",
  schemaType: "string",
  code: (cxt) => {
    cxt.fail(_`!${new Name(formatFunction(cxt.schema))}(${cxt.data})`);
  },
};

/** `isDateTimeFormat` for `date-time`. */
export const formatFunction = (name: string): string => `is${pascalCase(name)}Format`;
