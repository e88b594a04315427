import { type ConstraintKeyword, constraintOf } from "@tools/contract/keywords";
import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name } from "ajv";
import { formatFunction } from "./format.ts";

/** The functions of packages/validators/src/runtime that checks call, each in the file of its name. */
export const checkHelpers = ["codePoints", "hasRepeats"] as const;

/** When a value does not meet a keyword, as code; undefined where every value meets it. */
type Check = (cxt: KeywordCxt) => Code | undefined;

/**
 * How each constraint is checked, alike in the predicate and in the report: by stock Ajv wherever it is right and allocates nothing. Ours come
 * in the order of this list.
 */
const checks: Readonly<Record<ConstraintKeyword, "stock" | Check>> = {
  enum: "stock",
  const: "stock",
  minimum: "stock",
  maximum: "stock",
  exclusiveMinimum: "stock",
  exclusiveMaximum: "stock",
  minItems: "stock",
  maxItems: "stock",
  pattern: "stock",
  /** A string has between half its length and its length in code points: only where that does not decide are they counted. */
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

const call = (helper: (typeof checkHelpers)[number], data: Name): Code => _`${new Name(helper)}(${data})`;

/** Those that are not checked by stock Ajv. */
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
