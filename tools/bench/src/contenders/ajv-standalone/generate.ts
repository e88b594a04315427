import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import type { Operation } from "../contender.ts";
import { mainSchema } from "../json-schema.ts";

/** Ajv's own standalone code for our schema, with formats. The predicates stop at the first error and have no messages. */
export function generateAjv(operation: Operation): string {
  const isReport = operation === "issues";
  const ajv = new Ajv2020({ code: { source: true, optimize: 2 }, messages: isReport, allErrors: isReport });
  addFormats.default(ajv);
  const schema = mainSchema(operation === "tolerant" ? "tolerant" : "strict");
  const code = standaloneCode
    .default(ajv, ajv.compile(schema))
    .replace(/module\.exports = (\w+);module\.exports\.default = \1;/, "const validate = $1;");
  return `${code}\n${exported[operation]}`;
}

const exported: Readonly<Record<Operation, string>> = {
  is: "export const is = validate;",
  tolerant: "export const isTolerant = validate;",
  issues: "export const issuesOf = (value) => (validate(value) ? [] : validate.errors);",
};
