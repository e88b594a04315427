import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const jsonPointer: FormatDefinition = {
  means: "a JSON pointer",
  inside: ["/profiles/0/width", ""],
  outside: ["profiles/0"],
  accepts: ajvFormat("json-pointer"),
};
