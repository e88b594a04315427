import type { CodeKeywordDefinition } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { additionalPropertiesReport } from "./vocabulary/additional-properties-report.ts";
import { constraintKeywords } from "./vocabulary/constraints.ts";
import { objectKeywords } from "./vocabulary/object.ts";
import { propertiesReport } from "./vocabulary/properties-report.ts";
import { requiredReport } from "./vocabulary/required-report.ts";

/** The vocabulary of the predicate, but for `$ref`. */
export const predicateVocabulary: readonly CodeKeywordDefinition[] = [...objectKeywords, ...constraintKeywords];

/** The vocabulary of the report, but for `$ref`: stock keywords wherever they are right. */
export const reportVocabulary: readonly CodeKeywordDefinition[] = [
  requiredReport,
  propertiesReport,
  additionalPropertiesReport,
  ...constraintKeywords,
];

/** An Ajv that compiles with our keywords. The schemas were validated when they were loaded, by a stock one. */
export function ajvWith(vocabulary: readonly CodeKeywordDefinition[], options: { allErrors: boolean; verbose: boolean }): Ajv2020 {
  const ajv = new Ajv2020({
    ...options,
    code: { source: true, esm: true, lines: true },
    strict: false,
    strictNumbers: true,
    meta: false,
    validateSchema: false,
    messages: false,
    ownProperties: options.allErrors,
  });
  for (const keyword of vocabulary) {
    ajv.removeKeyword(String(keyword.keyword));
    ajv.addKeyword(keyword);
  }
  ajv.addKeyword(predicate);
  return ajv;
}

/** Checks the value without reporting: no error objects, no paths, `return false` at the first violation. */
const predicate: CodeKeywordDefinition = {
  keyword: "predicate",
  schemaType: ["object", "boolean"],
  code: (cxt) => {
    cxt.subschema({ keyword: "predicate", createErrors: false, allErrors: false }, cxt.gen.name("valid"));
  },
};

/** The code of one schema, with the bookkeeping for other dialects left out: the language of our models has no `unevaluated*`. */
export function standalone(ajv: Ajv2020, name: string, schema: object): string {
  ajv.opts.unevaluated = false;
  ajv.opts.dynamicRef = false;
  ajv.addSchema(schema, "compiled");
  return standaloneCode.default(ajv, { [name]: "compiled" });
}
