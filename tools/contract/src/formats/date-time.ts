import type { FormatDefinition } from "./common/definition.ts";
import { rfc3339 } from "./common/rfc3339.ts";

export const dateTime: FormatDefinition = {
  means: "a date and time",
  rfc: "RFC 3339",
  about: "A date and a time in UTC or with its offset, in digits, with a T between them. The second 60 is the last of a day in UTC.",
  inside: ["2020-04-23T18:39:34Z", "1999-12-31T23:59:59.5+02:00"],
  outside: ["2020-04-23", "2020-04-23 18:39:34Z", "2020-04-23T18:39:34", "2020-04-23T18:39:34+02"],
  grammar: { rules: rfc3339, start: "date-time" },
  leapSecondAt: 11,
};
