import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const duration: FormatDefinition = {
  means: "a duration",
  inside: ["PT1H", "P3D"],
  outside: ["1 hour"],
  accepts: ajvFormat("duration"),
};
