import { printableJson } from "@tools/json-text";

export const levels = ["debug", "info", "warn", "error"] as const;
export type Level = (typeof levels)[number];

/** Facts of a line of the log. They never hold payloads or secrets. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes lines of JSON: `time`, `level`, `message`, and fields. */
export type Log = Readonly<Record<Level, (message: string, fields?: Fields) => void>>;

/** A log of the lines at a level and above. */
export function logTo(write: (line: string) => void, least: Level): Log {
  const at =
    (level: Level) =>
    (message: string, fields: Fields = {}): void => {
      if (levels.indexOf(level) < levels.indexOf(least)) return;
      write(`${printableJson({ time: new Date().toISOString(), level, message, ...fields })}\n`);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}
