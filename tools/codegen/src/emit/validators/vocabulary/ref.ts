import { _, type CodeKeywordDefinition, Name } from "ajv";
import { not } from "ajv/dist/compile/codegen/index.js";

/** The name of the function that checks the target of a `$ref`. */
export type Callee = (ref: string) => string;

/** `$ref` as a call of another predicate, with the value alone: stock Ajv also passes an object and a path as text. */
export const refPredicate = (callee: Callee): CodeKeywordDefinition => ({
  keyword: "$ref",
  schemaType: "string",
  code: (cxt) => cxt.fail(not(_`${new Name(callee(cxt.schema))}(${cxt.data})`)),
});

/** `$ref` as a call of another report, which adds to the same list. */
export const refReport = (callee: Callee): CodeKeywordDefinition => ({
  keyword: "$ref",
  schemaType: "string",
  code: ({ gen, schema, data, it }) => {
    gen.code(_`${new Name(callee(schema))}(${data}, instancePath + ${it.errorPath}, out)`);
  },
});
