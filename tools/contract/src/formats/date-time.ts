import { ajvFormat } from "./common/ajv-format.ts";
import type { FormatDefinition } from "./common/definition.ts";

export const dateTime: FormatDefinition = {
  means: "a date and time",
  inside: ["2020-04-23T18:39:34Z", "1999-12-31T23:59:59.5+02:00"],
  outside: ["2020-04-23"],
  accepts: ajvFormat("date-time"),
};
