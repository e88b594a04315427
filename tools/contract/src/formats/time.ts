import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const time: FormatDefinition = {
  means: "a time",
  inside: ["18:39:34Z", "00:00:00.5+02:00"],
  outside: ["25:00:00Z"],
  accepts: ajvFormat("time"),
};
