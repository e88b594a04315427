import type { Arguments, ProgramCommand } from "@tools/command-line";
import type { Terminal } from "../terminal.ts";

/** 0 success, 1 a payload was rejected or a check failed, 2 invalid usage, or a file that can't be read. */
export type ExitCode = 0 | 1 | 2;

/** One command: its arguments, its help and what it does. */
export interface Command extends ProgramCommand {
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
