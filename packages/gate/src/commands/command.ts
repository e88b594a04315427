import type { Arguments, Option } from "@tools/command-line";
import type { GateOptionName } from "@tools/config/gate";
import type { Settings } from "../settings/settings.ts";

/** 0 success, 1 a check found a problem or the gate can't go on, 2 invalid usage. */
export type ExitCode = 0 | 1 | 2;

/** What a command gets from outside. */
export interface Context {
  readonly settings: Settings;
  /** The options that only this command has. */
  readonly options: Arguments["options"];
  readonly print: (text: string) => void;
  /** Writes to the log. */
  readonly write: (line: string) => void;
  /** Aborted by the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
}

/** One command: its help, and what it does. */
export interface Command {
  readonly name: string;
  /** One line, without a period. */
  readonly summary: string;
  /** Its options among those of the gate. */
  readonly shared: readonly GateOptionName[];
  /** Options that only it has. They have neither a variable nor a key in the configuration. */
  readonly own: Readonly<Record<string, Option>>;
  /** Lines of the help below the options. */
  readonly notes: readonly string[];
  readonly run: (context: Context) => Promise<ExitCode>;
}

/** The names of options. `Object.keys` loses their type. */
export const namesOf = <Name extends string>(options: Readonly<Record<Name, unknown>>): Name[] => Object.keys(options) as Name[];
