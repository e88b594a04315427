/** Whether a format accepts every string that another accepts. */
export const isWiderFormat = (format: string, other: string): boolean => format === other || (wider[other] ?? []).includes(format);

/** The formats that accept every string that a format accepts. */
const wider: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["iso-date-time"],
  time: ["iso-time"],
  uri: ["uri-reference"],
};
