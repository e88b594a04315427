import { didYouMean, oneOf, readArguments, UsageError } from "@tools/command-line";
import { ResumeError } from "@tools/resumable";
import metadata from "../package.json" with { type: "json" };
import type { Command, ExitCode } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { helpOf, overview } from "./help.ts";
import { ClosedPipe, type Terminal, terminalOf } from "./terminal.ts";

await main();

async function main(): Promise<void> {
  const terminal = terminalOf(process);
  try {
    process.exitCode = await run(process.argv.slice(2), terminal);
  } catch (error) {
    if (error instanceof ClosedPipe) process.exit();
    terminal.warn(isForPeople(error) ? error.message : `Internal error, please report it: ${String(error)}`);
    process.exitCode = 2;
  }
}

function isForPeople(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof ResumeError;
}

/** Runs the command that the arguments name. */
async function run(args: readonly string[], { print, paint, ...rest }: Terminal): Promise<ExitCode> {
  const [first, ...others] = args;
  if (first === "--version" || first === "-V") return succeed(print(`${metadata.version}\n`));
  if (first === "--help" || first === "-h" || (first === "help" && others.length === 0)) return succeed(print(overview(commands, paint)));
  if (first === undefined)
    throw new UsageError(`Missing command: ${oneOf(commands.map(({ name }) => name))}. Run session-schema --help for details.`);
  if (first === "help") return succeed(print(helpOf(commandNamed(others[0] ?? ""), paint)));
  const command = commandNamed(first);
  const parsed = readArguments(others, command.options);
  if (parsed.options["help"] === true) return succeed(print(helpOf(command, paint)));
  return command.run(parsed, { print, paint, ...rest });
}

async function succeed(printed: Promise<void>): Promise<ExitCode> {
  await printed;
  return 0;
}

function commandNamed(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const hint = didYouMean(name, [...commands.map((command) => command.name), "help"]);
  const asFile = /[./]/.test(name) ? ` To validate a file: session-schema validate ${name}` : "";
  throw new UsageError(`Unknown command ${JSON.stringify(name)}.${hint || asFile || " Run session-schema --help for a list."}`);
}
