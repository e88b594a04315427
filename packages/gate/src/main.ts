import { didYouMean, type Options, oneOf, readArguments, UsageError } from "@tools/command-line";
import metadata from "../package.json" with { type: "json" };
import type { Command, ExitCode } from "./commands/command.ts";
import { helpOf, optionsOf, overview } from "./commands/help.ts";
import { commands } from "./commands/index.ts";
import { Failure, Unreachable } from "./engine/errors.ts";
import { readValues } from "./settings/read-settings.ts";
import { settingsOf } from "./settings/settings.ts";

const program = "session-schema-gate";
const stop = new AbortController();

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(1);
    stop.abort();
  });

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isExpected = error instanceof UsageError || error instanceof Failure || error instanceof Unreachable;
  process.stderr.write(`${program}: ${isExpected ? error.message : `Internal error, please report it: ${String(error)}`}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function main([first, ...others]: readonly string[]): Promise<ExitCode> {
  if (first === "--version" || first === "-V") return printed(`${metadata.version}\n`);
  if (first === "--help" || first === "-h" || (first === "help" && others.length === 0)) return printed(overview(commands));
  if (first === undefined)
    throw new UsageError(`Missing command: ${oneOf(commands.map(({ name }) => name))}. Run ${program} --help for details.`);
  if (first === "help") return printed(helpOf(commandNamed(others[0] ?? "")));
  const command = commandNamed(first);
  const { options, positionals } = readArguments(others, withoutDefaults(optionsOf(command)));
  if (options["help"] === true) return printed(helpOf(command));
  if (positionals[0] !== undefined) throw new UsageError(`Unexpected argument ${JSON.stringify(positionals[0])}. Options begin with --.`);
  const settings = settingsOf(readValues({ options }, process.env, process.cwd()));
  return command.run({ settings, options, print, write: (line) => process.stderr.write(line), signal: stop.signal });
}

function print(text: string): void {
  process.stdout.write(text);
}

function printed(text: string): ExitCode {
  print(text);
  return 0;
}

function commandNamed(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const hint = didYouMean(name, [...commands.map((command) => command.name), "help"]);
  throw new UsageError(`Unknown command ${JSON.stringify(name)}.${hint || ` Run ${program} --help for a list.`}`);
}

/** Only values that were given, because the environment and the configuration override defaults. */
function withoutDefaults(options: Options): Options {
  return Object.fromEntries(Object.entries(options).map(([name, { default: _, ...option }]) => [name, option]));
}
