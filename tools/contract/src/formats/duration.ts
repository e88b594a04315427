import type { FormatDefinition } from "./common/definition.ts";
import { rfc3339 } from "./common/rfc3339.ts";

export const duration: FormatDefinition = {
  means: "a duration",
  rfc: "RFC 3339",
  about: "Whole years, months and days, hours, minutes and seconds, or weeks alone, with no unit left out between two others.",
  inside: ["PT1H", "P3D"],
  outside: ["1 hour", "P1Y2D"],
  grammar: { rules: rfc3339, start: "duration" },
};
