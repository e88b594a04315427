import metadata from "../package.json" with { type: "json" };
import { readArguments } from "./args.ts";
import type { Command, ExitCode } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { helpOf, overview } from "./help.ts";
import { ClosedPipe, type Terminal, terminalOf } from "./terminal.ts";
import { didYouMean, oneOf, UsageError } from "./usage-error.ts";

const terminal = terminalOf(process);

try {
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  if (error instanceof ClosedPipe) process.exit();
  terminal.warn(
    error instanceof UsageError ? error.message : `this is a fault of session-schema itself, please report it: ${String(error)}`,
  );
  process.exitCode = 2;
}

/** Arguments → command → exit code. */
async function run(args: readonly string[], { print, paint, ...rest }: Terminal): Promise<ExitCode> {
  const [first, ...others] = args;
  if (first === "--version" || first === "-V") return said(print(`${metadata.version}\n`));
  if (first === "--help" || first === "-h" || (first === "help" && others.length === 0)) return said(print(overview(commands, paint)));
  if (first === undefined) throw new UsageError(`say what to do: ${oneOf(commands.map(({ name }) => name))}; --help tells more.`);
  if (first === "help") return said(print(helpOf(commandNamed(others[0] ?? ""), paint)));
  const command = commandNamed(first);
  const parsed = readArguments(others, command.options);
  if (parsed.options["help"] === true) return said(print(helpOf(command, paint)));
  return command.run(parsed, { print, paint, ...rest });
}

async function said(printed: Promise<void>): Promise<ExitCode> {
  await printed;
  return 0;
}

function commandNamed(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const hint = didYouMean(name, [...commands.map((command) => command.name), "help"]);
  const asFile = /[./]/.test(name) ? ` To judge a file: session-schema validate ${name}` : "";
  throw new UsageError(`there is no command ${JSON.stringify(name)}.${hint || asFile || " session-schema --help lists them."}`);
}
