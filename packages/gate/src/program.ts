import { helpOf, overviewOf, type Program, type ProgramCommand, requestOf, UsageError } from "@tools/command-line";
import { printableLines } from "@tools/json-text";
import metadata from "../package.json" with { type: "json" };
import type { Command, ExitCode } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { optionsOf, rejectSecretFlags, secretNotes } from "./commands/options-of.ts";
import { Failure, Unreachable } from "./engine/errors.ts";
import { readValues } from "./settings/read-settings.ts";
import { settingsOf } from "./settings/settings.ts";

const program: Program<ProgramCommand & Pick<Command, "run">> = {
  name: "session-schema-gate",
  summary: "enforce the contract of Session payloads in a stream",
  commands: commands.map((command) => ({
    ...command,
    positionals: "",
    options: optionsOf(command),
    notes: [...secretNotes(command), ...command.notes],
  })),
  common: {},
  notes: [
    "Each option is a flag, an environment variable (SESSION_SCHEMA_GATE_MAX_BYTES for --max-bytes), or a key of gate in",
    "session-schema.config.json (maxBytes). The flag overrides the variable, and the variable overrides the file.",
    "",
    "Exit code: 0 success, 1 a check found a problem or the gate can't go on, 2 invalid usage.",
  ],
};
const stop = new AbortController();

/** Runs the command of this process's arguments, and sets the exit code. */
export async function main(): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (stop.signal.aborted) process.exit(1);
      stop.abort();
    });
  try {
    process.exitCode = await runCommand(process.argv.slice(2));
  } catch (error) {
    const isExpected = error instanceof UsageError || error instanceof Failure || error instanceof Unreachable;
    process.stderr.write(
      `${program.name}: ${printableLines(isExpected ? error.message : `Internal error, please report it: ${String(error)}`)}\n`,
    );
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

async function runCommand(args: readonly string[]): Promise<ExitCode> {
  rejectSecretFlags(args);
  const request = requestOf(args, program);
  if (request.kind === "version") return printed(`${metadata.version}\n`);
  if (request.kind === "overview") return printed(overviewOf(program, plain));
  if (request.kind === "help") return printed(helpOf(program, request.command, plain));
  const { options, positionals } = request.args;
  if (positionals[0] !== undefined) throw new UsageError(`Unexpected argument ${JSON.stringify(positionals[0])}. Options begin with --.`);
  const settings = settingsOf(readValues({ options }, process.env, process.cwd()));
  return request.command.run({ settings, options, print, write: (line) => process.stderr.write(line), signal: stop.signal });
}

function plain(text: string): string {
  return text;
}

function print(text: string): void {
  process.stdout.write(text);
}

function printed(text: string): ExitCode {
  print(text);
  return 0;
}
