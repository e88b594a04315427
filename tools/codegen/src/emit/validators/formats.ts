import { commonRegExp, type FormatName, formats, formatTableOf } from "@tools/contract/formats";
import { formatFunction } from "./vocabulary/format.ts";

/** The module text of one format's check, without imports and types. */
export function formatModule(name: FormatName): string {
  const { width, start, accepting, classes, moves, maxLength, leapSecondAt } = formatTableOf(name);
  const checks = [
    ...(maxLength === undefined ? [] : [`text.length <= ${maxLength}`]),
    "meetsFormat(table, text)",
    ...(leapSecondAt === undefined ? [] : [`isLeapSecond(text, ${leapSecondAt})`]),
  ].join(" && ");
  const common = commonRegExp(name);
  return `/** ${formats[name].rfc}. ${formats[name].about} */
export function ${formatFunction(name)}(text) {
  return ${common === undefined ? checks : `(text.length < ${longest} && common.test(text)) || ${checks}`};
}
${common === undefined ? "" : `\n/** Strings of nearly all payloads. */\nconst common = ${common};\n`}
const table = /* @__PURE__ */ format(${[width, start, accepting, JSON.stringify(classes), JSON.stringify(moves)].join(", ")});
`;
}

/** V8 fails to match regular expressions to strings of several megabytes. */
const longest = 10_000;
