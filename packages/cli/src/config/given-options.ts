import { type Arguments, didYouMean, type Option, type Options, type OptionValue, oneOf, UsageError } from "@tools/command-line";
import { commandOptions, variableOf } from "@tools/config/commands";
import { findConfig } from "@tools/config/find";

/**
 * The arguments of a command, with what the environment and the configuration have for options that aren't given: a flag overrides a variable, which
 * overrides the file.
 *
 * @throws UsageError with one sentence.
 */
export async function givenOptions(command: string, args: Arguments, env: NodeJS.ProcessEnv, folder: string): Promise<Arguments> {
  if (command !== "validate" && command !== "webhook") return args;
  const options: Options = commandOptions[command];
  rejectUnknownVariables(command, options, env);
  const configured = await configuredOptions(command, args.options, folder);
  const given: Record<string, OptionValue | undefined> = { ...args.options };
  for (const [name, option] of Object.entries(options)) {
    if (given[name] !== undefined || isOverruled(name, args.options) || !isOfAction(name, args.positionals)) continue;
    const value = ofVariable(option, variableOf(command, name), env) ?? configured[name];
    if (value !== undefined) given[name] = value;
  }
  return { ...args, options: given };
}

/** A default of `--each` or `--at` gives way to flags that can't be combined with it. */
const isOverruled = (name: string, flags: Arguments["options"]): boolean =>
  (name === "each" || name === "at") &&
  ["accepted", "rejected", "checkpoint", ...(name === "each" ? ["ndjson"] : [])].some((flag) => flags[flag] !== undefined);

/** Whether an action of `webhook` has the option. */
const isOfAction = (name: string, [action]: readonly string[]): boolean => ofAction[name] === undefined || ofAction[name] === action;

const ofAction: Readonly<Record<string, string>> = { to: "send", port: "listen", host: "listen" };

function ofVariable({ value, values }: Option, variable: string, env: NodeJS.ProcessEnv): string | true | undefined {
  const text = env[variable];
  if (text === undefined || text === "") return undefined;
  if (value === undefined) {
    if (!["1", "true", "0", "false"].includes(text))
      throw new UsageError(`${variable} must be true or false, got ${JSON.stringify(text)}.`);
    return text === "1" || text === "true" ? true : undefined;
  }
  if (values !== undefined && !values.includes(text))
    throw new UsageError(`${variable} must be ${oneOf(values)}, got ${JSON.stringify(text)}.${didYouMean(text, values)}`);
  return text;
}

/** A misspelled variable would silently be without effect. */
function rejectUnknownVariables(command: string, options: Options, env: NodeJS.ProcessEnv): void {
  const known = Object.keys(options).map((name) => variableOf(command, name));
  const unknown = Object.keys(env).find((name) => name.startsWith(variableOf(command, "")) && !known.includes(name));
  if (unknown !== undefined) throw new UsageError(`Unknown environment variable ${unknown}.${didYouMean(unknown, known)}`);
}

async function configuredOptions(
  command: "validate" | "webhook",
  flags: Arguments["options"],
  folder: string,
): Promise<Readonly<Record<string, string | true>>> {
  if (flags["no-config"] === true || (flags["config"] === undefined && findConfig(folder) === undefined)) return {};
  const { readConfig } = await import("../diff/run-diff.ts"); // which needs it too; a file of its own would make every start slower
  const values = readConfig(flags, folder)?.config[command] ?? {};
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === false ? [] : [[name, value === true ? value : String(value)] as const])),
  );
}
