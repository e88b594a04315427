import { type ConstraintKeyword, constraintOf } from "@tools/contract/keywords";
import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name } from "ajv";
import { formatFunction } from "./format.ts";

/** The functions of packages/validators/src/runtime that checks call, each in the file of its name. */
export const checkHelpers = ["codePoints", "hasRepeats", "isMultipleOf", "countProperties"] as const;

/** The condition, as code, that a value breaks a keyword; undefined if no value does. */
type Check = (cxt: KeywordCxt) => Code | undefined;

/**
 * The check of each constraint, for the predicate and the report: by stock Ajv if that is right and allocates nothing. Our own run in the order
 * of this list.
 */
const checks: Readonly<Record<ConstraintKeyword, "stock" | Check>> = {
  enum: "stock",
  const: "stock",
  /** Stock Ajv also tests for NaN, which no type accepts. */
  minimum: ({ schema: limit, data }) => _`${data} < ${limit}`,
  maximum: ({ schema: limit, data }) => _`${data} > ${limit}`,
  exclusiveMinimum: ({ schema: limit, data }) => _`${data} <= ${limit}`,
  exclusiveMaximum: ({ schema: limit, data }) => _`${data} >= ${limit}`,
  /** Stock Ajv divides doubles, and so rejects 0.3 as a multiple of 0.1. */
  multipleOf: ({ schema: step, data }) => _`!${call("isMultipleOf", data, step)}`,
  minItems: "stock",
  maxItems: "stock",
  pattern: "stock",
  maxProperties: ({ schema: most, data }) => _`${call("countProperties", data)} > ${most}`,
  minProperties: ({ schema: least, data }) => _`${call("countProperties", data)} < ${least}`,
  /** A string of length n has between n/2 and n code points. They are counted only if that does not decide. */
  minLength: ({ schema: least, data }) =>
    least <= 1
      ? _`${data}.length < ${least}`
      : _`${data}.length < ${least} || (${data}.length < ${2 * least} && ${call("codePoints", data)} < ${least})`,
  maxLength: ({ schema: most, data }) =>
    _`${data}.length > ${most} && (${data}.length > ${2 * most} || ${call("codePoints", data)} > ${most})`,
  /** Stock Ajv keeps seen strings in a plain object, and so misses two items `"__proto__"`. */
  uniqueItems: ({ schema, data }) => (schema === true ? call("hasRepeats", data) : undefined),
  /** A call of the one function of a format. */
  format: ({ schema, data }) => _`!${new Name(formatFunction(schema))}(${data})`,
};

const call = (helper: (typeof checkHelpers)[number], data: Name, argument?: number): Code =>
  argument === undefined ? _`${new Name(helper)}(${data})` : _`${new Name(helper)}(${data}, ${argument})`;

/** The constraints that stock Ajv does not check. */
export const constraintKeywords: CodeKeywordDefinition[] = Object.entries(checks).flatMap(
  ([keyword, check]): CodeKeywordDefinition[] => (check === "stock" ? [] : [definition(keyword as ConstraintKeyword, check)]), // the record has exactly these keys
);

function definition(keyword: ConstraintKeyword, check: Check): CodeKeywordDefinition {
  return {
    keyword,
    type: [...constraintOf(keyword).types],
    code: (cxt) => {
      const fails = check(cxt);
      if (fails !== undefined) cxt.fail(fails);
    },
  };
}
