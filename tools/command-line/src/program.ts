import { readArguments } from "./args.ts";
import type { Arguments, Option, Options } from "./options.ts";
import { didYouMean, oneOf, UsageError } from "./usage-error.ts";

/** A command as its program describes it. */
export interface ProgramCommand {
  readonly name: string;
  /** One line, without a period. */
  readonly summary: string;
  /** The positionals, as the help shows them. */
  readonly positionals: string;
  readonly options: Options;
  /** Lines of the help below the options. */
  readonly notes: readonly string[];
}

/** A program with commands. */
export interface Program<Command extends ProgramCommand> {
  readonly name: string;
  /** A few words, for the first line of the help. */
  readonly summary: string;
  readonly commands: readonly Command[];
  /** The command that a file in place of a command is for. */
  readonly forFiles?: string;
  /** Options that every command has, and that only this page of the help lists. */
  readonly common: Options;
  /** Lines of the help below the commands. */
  readonly notes: readonly string[];
}

/** What the arguments of a program ask for. */
export type Request<Command extends ProgramCommand> =
  | { readonly kind: "version" }
  | { readonly kind: "overview"; readonly args: Arguments }
  | { readonly kind: "help"; readonly command: Command; readonly args: Arguments }
  | { readonly kind: "run"; readonly command: Command; readonly args: Arguments };

/**
 * Reads the arguments of a program: options in any order before and after a command, `help`, `help <command>`, `version`, and their flags.
 * Options that aren't given are absent, so that the environment or a configuration may have them; `withDefaults` adds their defaults.
 *
 * @throws UsageError with one sentence.
 */
export function requestOf<Command extends ProgramCommand>(args: readonly string[], program: Program<Command>): Request<Command> {
  const { leading, rest } = split(args, program);
  const [name, ...others] = rest;
  if (leading.some(isVersion) || name === "version") return { kind: "version" };
  const isHelp = leading.some((arg) => arg === "--help" || arg === "-h");
  const common = (given: readonly string[]): Arguments => readArguments(given, program.common);
  if (name === "help" || (isHelp && name === undefined)) {
    const target = others.find((arg) => !arg.startsWith("-"));
    const flags = [...leading, ...others.filter((arg) => /^--color(=|$)/.test(arg))].filter((arg) => arg !== "-h" && arg !== "--help");
    if (others.some(isVersion)) return { kind: "version" };
    if (target === undefined || target === "help" || target === "version") return { kind: "overview", args: common(flags) };
    return { kind: "help", command: commandNamed(target, program), args: common(flags) };
  }
  if (name === undefined)
    throw new UsageError(`Missing command: ${oneOf(program.commands.map((each) => each.name))}. Run ${program.name} --help for details.`);
  const command = commandNamed(name, program);
  const options = withoutDefaults({ ...command.options, ...program.common });
  const parsed = readArguments([...leading, ...others], options);
  if (parsed.options["version"] === true) return { kind: "version" };
  return { kind: parsed.options["help"] === true ? "help" : "run", command, args: parsed };
}

/** The options of all commands by name. Those of one name are alike in whether they take a value. */
export const optionsOf = (program: Program<ProgramCommand>): ReadonlyMap<string, Option> =>
  new Map([...program.commands.map((command) => command.options), program.common].flatMap((each) => Object.entries<Option>(each)));

/** The arguments with the defaults of options that aren't given. */
export function withDefaults({ options: given, positionals }: Arguments, options: Options): Arguments {
  const defaults = Object.entries(options).flatMap(([name, { default: value }]) => (value === undefined ? [] : [[name, value] as const]));
  return { options: { ...Object.fromEntries(defaults), ...given }, positionals };
}

const withoutDefaults = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).map(([name, { default: _, ...option }]) => [name, option]));

const isVersion = (arg: string): boolean => arg === "--version" || arg === "-v" || arg === "-V";

/** Options before the command, with their values, and the rest. */
function split<Command extends ProgramCommand>(
  args: readonly string[],
  program: Program<Command>,
): { readonly leading: readonly string[]; readonly rest: readonly string[] } {
  const options = optionsOf(program);
  let at = 0;
  for (let arg = args[at]; arg?.startsWith("-") && arg !== "-"; arg = args[at]) {
    at++;
    if (isVersion(arg) || arg === "--help" || arg === "-h") continue;
    const name = /^--([^=]*)/.exec(arg)?.[1] ?? [...options].find(([, { short }]) => short === arg.slice(1))?.[0] ?? arg;
    const option = options.get(name);
    if (option === undefined) {
      const known = [...options.keys(), "help", "version"].map((each) => `--${each}`);
      throw new UsageError(
        `Unknown option ${arg.replace(/=.*$/s, "")}.${didYouMean(arg.replace(/=.*$/s, ""), known) || ` Run ${program.name} --help for a list.`}`,
      );
    }
    if (option.value !== undefined && !arg.includes("=")) at++;
  }
  return { leading: args.slice(0, at), rest: args.slice(at) };
}

function commandNamed<Command extends ProgramCommand>(name: string, program: Program<Command>): Command {
  const found = program.commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const hint = didYouMean(name, [...program.commands.map((command) => command.name), "help", "version"]);
  const { forFiles } = program;
  const asFile = forFiles !== undefined && /[./]/.test(name) ? ` To ${forFiles} a file: ${program.name} ${forFiles} ${name}` : "";
  throw new UsageError(`Unknown command ${JSON.stringify(name)}.${hint || asFile || ` Run ${program.name} --help for a list.`}`);
}
