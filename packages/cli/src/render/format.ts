/** A format of the output. */
export type Format = (typeof formatNames)[number];

/** The formats, in the order of the help. */
export const formatNames: readonly ["pretty", "json", "github", "sarif", "junit", "summary"] = [
  "pretty",
  "json",
  "github",
  "sarif",
  "junit",
  "summary",
];
