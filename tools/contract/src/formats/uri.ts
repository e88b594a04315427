import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const uri: FormatDefinition = {
  means: "an absolute URI",
  inside: ["https://example.com/a", "urn:example:a", "http://example.com/a", "rtmp://example.com/live"],
  outside: ["example.com/a"],
  accepts: ajvFormat("uri"),
};
