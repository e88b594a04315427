import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const date: FormatDefinition = {
  means: "a date",
  inside: ["2020-04-23", "1999-12-31"],
  outside: ["2020-02-30"],
  accepts: ajvFormat("date"),
};
