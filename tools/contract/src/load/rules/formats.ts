import { formatNamed, formatNames } from "../../formats/index.ts";
import { locationsBelow } from "../../schema/location.ts";
import type { Rule } from "./rule.ts";

/** Every format is one that the validators assert. */
export const formats: Rule = ({ model }) =>
  [...locationsBelow(model.root)].flatMap(({ pointer, schema: { format } }) =>
    format === undefined || formatNamed(format) !== undefined
      ? []
      : [
          {
            pointer: `${pointer}/format`,
            found: `the format ${JSON.stringify(format)}, which no validator of ours asserts`,
            fix: (Object.hasOwn(fixes, format) ? fixes[format] : undefined) ?? `use one of ${formatNames.join(", ")}, or a pattern`,
          },
        ],
  );

/** What to write in place of the other formats of JSON Schema. */
const fixes: Readonly<Record<string, string>> = {
  "idn-email": 'write "format": "email", which is ASCII, or a pattern',
  "idn-hostname": 'write "format": "hostname", with the names in punycode, or a pattern',
  iri: 'write "format": "uri", with other characters percent-encoded, or a pattern',
  "iri-reference": 'write "format": "uri-reference", with other characters percent-encoded, or a pattern',
  "json-pointer": 'write "pattern": "^(?:/(?:[^~/]|~[01])*)*$" instead',
  "relative-json-pointer": 'write "pattern": "^(?:0|[1-9][0-9]*)(?:#|(?:/(?:[^~/]|~[01])*)*)$" instead',
  regex: "write a pattern for the expressions that you support instead, because each language has another syntax",
  "uri-template": "write a pattern for the templates that you support instead",
};
