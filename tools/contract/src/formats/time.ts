import type { FormatDefinition } from "./common/definition.ts";
import { rfc3339 } from "./common/rfc3339.ts";

export const time: FormatDefinition = {
  means: "a time",
  rfc: "RFC 3339",
  about: "A time in UTC or with its offset, to the second or a fraction of one. The second 60 is the last of a day in UTC.",
  inside: ["18:39:34Z", "00:00:00.5+02:00"],
  outside: ["25:00:00Z", "18:39:34", "18:39:34+02"],
  grammar: { rules: rfc3339, start: "full-time" },
  leapSecondAt: 0,
};
