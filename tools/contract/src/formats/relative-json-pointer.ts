import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const relativeJsonPointer: FormatDefinition = {
  means: "a relative JSON pointer",
  inside: ["1/name", "0#"],
  outside: ["/name"],
  accepts: ajvFormat("relative-json-pointer"),
};
