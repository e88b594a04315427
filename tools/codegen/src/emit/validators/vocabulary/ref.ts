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

/** The name of the predicate for the target of a `$ref`; undefined if a report must not call it. */
export type Guard = (ref: string) => string | undefined;

/** `$ref` as a call of another report, which adds to the same list. It is only called for a value that its predicate rejects. */
export const refReport = (callee: Callee, guard: Guard): CodeKeywordDefinition => ({
  keyword: "$ref",
  schemaType: "string",
  code: ({ gen, schema, data, it }) => {
    const report = (): void => void gen.code(_`${new Name(callee(schema))}(${data}, instancePath + ${it.errorPath}, out)`);
    const is = guard(schema);
    if (is === undefined) report();
    else gen.if(_`!${new Name(is)}(${data})`, report);
  },
});
