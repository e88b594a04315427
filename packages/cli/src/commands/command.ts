import type { Arguments, Options } from "@tools/command-line";
import type { Terminal } from "../terminal.ts";

/** 0 success, 1 a payload was rejected or a check failed, 2 invalid usage, or a file that can't be read. */
export type ExitCode = 0 | 1 | 2;

/** One command: its arguments, its help and what it does. */
export interface Command {
  readonly name: string;
  /** One line, without a period. */
  readonly summary: string;
  /** The positionals, as the help shows them. */
  readonly positionals: string;
  readonly options: Options;
  /** Lines of the help below the options. */
  readonly notes: readonly string[];
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
