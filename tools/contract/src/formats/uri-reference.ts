import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const uriReference: FormatDefinition = {
  means: "a URI or a relative reference",
  inside: ["../a?b#c", "https://example.com/a"],
  outside: ["a\\b"],
  accepts: ajvFormat("uri-reference"),
};
