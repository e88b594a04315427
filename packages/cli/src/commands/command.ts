import type { Arguments, Options } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** 0 all is well, 1 something was refused, 2 a question that makes no sense or a file that cannot be read. */
export type ExitCode = 0 | 1 | 2;

/** One command: what it is called with, what its help says, and what it does. */
export interface Command {
  readonly name: string;
  readonly says: string;
  /** What may stand behind its name, for the first line of the help. */
  readonly words: string;
  readonly options: Options;
  /** Lines of the help below the options. */
  readonly notes: readonly string[];
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
