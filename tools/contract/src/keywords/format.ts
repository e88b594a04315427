import { formatNamed, formatNames, formats, isInFormat } from "../formats/index.ts";
import { argument } from "./common/argument.ts";
import { type ConstraintDefinition, keepsAndReports } from "./common/definition.ts";
import { sample } from "./common/samples.ts";
import { unlike } from "./common/unlike.ts";

export const format: ConstraintDefinition<string, { readonly format: string }> = {
  kind: "constraint",
  types: ["string"],
  about: "The format of a string.",
  argument: argument("a string", { enum: [...formatNames] }, (value) => typeof value === "string"),
  page: {
    mark: "not in this format",
    means:
      "The string must have this format: uri is an absolute URI with its scheme, such as https://example.com/a. The grammar of its RFC decides, the same in every language.",
    strict: "Rejects a string in another format.",
    tolerant: keepsAndReports,
    fix: "Send a URI in full, with its scheme, and percent-encode its spaces.",
    values: formatNames.map((name) => [name, `${formats[name].rfc}: ${formats[name].about}`]),
  },
  phrase: (format, code = (text) => text) => formatNamed(format)?.means ?? `a string in the format ${code(format)}`,
  example: (format) => formatNamed(format)?.inside[0],
  tolerated: () => true,
  params: (format) => ({ format }),
  meets: (format, value) => typeof value !== "string" || (isInFormat(format, value) ?? true),
  samples: (format, { value }) => [
    { outside: sample([`not-a-${format}`, `is not in the format ${format}`], [...(formatNamed(format)?.outside ?? []), ...unlike(value)]) },
  ],
};
