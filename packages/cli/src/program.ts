import {
  type Arguments,
  commonOptions,
  complete,
  completeCommand,
  completionLines,
  helpOf,
  overviewOf,
  type Program,
  type Request,
  requestOf,
  UsageError,
  withDefaults,
} from "@tools/command-line";
import { ResumeError } from "@tools/resumable";
import metadata from "../package.json" with { type: "json" };
import type { Command, ExitCode } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { givenOptions } from "./config/given-options.ts";
import { ClosedPipe, type Terminal, terminalOf } from "./terminal.ts";

/** The program, with all of its commands. */
export const program: Program<Command> = {
  name: "session-schema",
  summary: "validate Session payloads, and look up the model",
  commands,
  forFiles: "validate",
  common: commonOptions,
  notes: ["Exit code: 0 success, 1 a payload was rejected or a check failed, 2 invalid usage, or a file can't be read."],
};

/** Runs the program with the arguments of the process. */
export async function main(): Promise<void> {
  let terminal: Terminal | undefined;
  try {
    if (process.argv[2] === completeCommand) return await printCompletion(process.argv.slice(3));
    const request = requestOf(process.argv.slice(2), program);
    terminal = terminalOf(process, appearanceOf(request));
    process.exitCode = await carryOut(request, terminal);
  } catch (error) {
    if (error instanceof ClosedPipe) process.exit();
    (terminal ?? terminalOf(process)).warn(isForPeople(error) ? error.message : `Internal error, please report it: ${String(error)}`);
    process.exitCode = 2;
  }
}

async function printCompletion(words: readonly string[]): Promise<void> {
  const { namesFor } = await import("./on-demand.ts");
  await terminalOf(process).print(completionLines(await complete(words, program, namesFor)));
}

function isForPeople(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof ResumeError;
}

function appearanceOf(request: Request<Command>): { readonly color?: Arguments["options"][string]; readonly quiet: boolean } {
  if (request.kind === "version") return { quiet: false };
  return { color: request.args.options["color"], quiet: request.kind === "run" && request.args.options["quiet"] === true };
}

async function carryOut(request: Request<Command>, terminal: Terminal): Promise<ExitCode> {
  const bold = (text: string): string => terminal.paint("bold", text);
  switch (request.kind) {
    case "version":
      return succeed(terminal.print(`${metadata.version}\n`));
    case "overview":
      return succeed(terminal.print(overviewOf(program, bold)));
    case "help":
      return succeed(terminal.print(helpOf(program, request.command, bold)));
    case "run":
      return runCommand(request.command, request.args, terminal);
  }
}

async function runCommand(command: Command, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const given = await givenOptions(command.name, args, process.env, process.cwd());
  return command.run(withDefaults(given, command.options), terminal);
}

async function succeed(printed: Promise<void>): Promise<ExitCode> {
  await printed;
  return 0;
}
