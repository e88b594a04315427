import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const regex: FormatDefinition = {
  means: "a regular expression",
  inside: ["^[a-z]+$", "a|b"],
  outside: ["["],
  accepts: ajvFormat("regex"),
};
