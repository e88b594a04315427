import { commonRegExp, type FormatName, type FormatTable, formatRegExps, formats, formatTableOf } from "@tools/contract/formats";
import { formatFunction } from "./vocabulary/format.ts";

/** The module text of one format's check, without imports and types. */
export function formatModule(name: FormatName): string {
  const table = formatTableOf(name);
  const { condition, constants } = grammarOf(name, table);
  const checks = [
    ...(table.maxLength === undefined ? [] : [`text.length <= ${table.maxLength}`]),
    condition,
    ...(table.leapSecondAt === undefined ? [] : [`isLeapSecond(text, ${table.leapSecondAt})`]),
  ].join(" && ");
  const common = commonRegExp(name);
  return `/** ${formats[name].rfc}. ${formats[name].about} */
export function ${formatFunction(name)}(text) {
  return ${common === undefined ? checks : `common.test(text) || (${checks})`};
}
${common === undefined ? "" : `\n/** Strings of nearly all payloads. */\nconst common = ${common};\n`}
${constants}`;
}

/** The check of a format's grammar: by regular expressions if they are safe for strings of any length, and by a table otherwise. */
function grammarOf(name: FormatName, table: FormatTable): { readonly condition: string; readonly constants: string } {
  const found = formatRegExps(name);
  if (found === undefined) {
    const { width, start, accepting, classes, moves } = table;
    const args = [width, start, accepting, JSON.stringify(classes), JSON.stringify(moves)].join(", ");
    return { condition: "meetsFormat(table, text)", constants: `const table = /* @__PURE__ */ format(${args});\n` };
  }
  const { whole, incomplete } = found;
  return incomplete === undefined
    ? { condition: "whole.test(text)", constants: `const whole = ${whole};\n` }
    : {
        condition: "whole.test(text) && !incomplete.test(text)",
        constants: `const whole = ${whole};\n\n/** An escape without all of its digits. */\nconst incomplete = ${incomplete};\n`,
      };
}
