import { _, type CodeKeywordDefinition, Name } from "ajv";

/**
 * `minLength` and `maxLength` count code points, of which a string has between half its length and its length: only where that does not
 * decide are they counted.
 */
export const lengthKeywords: CodeKeywordDefinition[] = [
  {
    keyword: "minLength",
    type: "string",
    schemaType: "number",
    code: (cxt) => {
      const { data, schema: least } = cxt;
      if (least <= 1) cxt.fail(_`${data}.length < ${least}`);
      else cxt.fail(_`${data}.length < ${least} || (${data}.length < ${2 * least} && ${codePoints}(${data}) < ${least})`);
    },
  },
  {
    keyword: "maxLength",
    type: "string",
    schemaType: "number",
    code: (cxt) => {
      const { data, schema: most } = cxt;
      cxt.fail(_`${data}.length > ${most} && (${data}.length > ${2 * most} || ${codePoints}(${data}) > ${most})`);
    },
  },
];

const codePoints = new Name("codePoints");
