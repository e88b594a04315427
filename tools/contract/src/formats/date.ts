import type { FormatDefinition } from "./common/definition.ts";
import { rfc3339 } from "./common/rfc3339.ts";

export const date: FormatDefinition = {
  means: "a date",
  rfc: "RFC 3339",
  about: "A year of four digits, a month and a day that it has.",
  inside: ["2020-04-23", "1999-12-31"],
  outside: ["2020-02-30"],
  grammar: { rules: rfc3339, start: "full-date" },
};
