import { parseArgs } from "node:util";
import type { Arguments, Options } from "./options.ts";
import { didYouMean, oneOf, UsageError } from "./usage-error.ts";

/** The arguments of a command, read by its table of options. Throws UsageError, in one sentence. */
export function readArguments(args: readonly string[], options: Options): Arguments {
  const types = Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [name, { type: value === undefined ? ("boolean" as const) : ("string" as const) }]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: { ...types, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
    strict: false, // its own messages are three sentences long
    tokens: true,
  });
  const found: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.name === "help") found["help"] = true;
    else found[token.name] = checked(token, options);
  }
  const standards = Object.entries(options).flatMap(([name, { standard }]) => (standard === undefined ? [] : [[name, standard] as const]));
  return { options: { ...Object.fromEntries(standards), ...found }, words: positionals };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checked({ name, rawName, value, inlineValue }: OptionToken, options: Options): string | true {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const names = [...Object.keys(options), "help"].map((known) => `--${known}`);
    throw new UsageError(`there is no option ${rawName} here.${didYouMean(rawName, names)}`);
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} is a switch and takes no value.`);
    return true;
  }
  const choice = option.values === undefined ? option.value : oneOf(option.values);
  if (value === undefined || value === "" || (inlineValue === false && value.startsWith("-")))
    throw new UsageError(`${rawName} wants a value: ${choice}.`);
  if (option.values !== undefined && !option.values.includes(value))
    throw new UsageError(`${rawName} may be ${choice}, not ${JSON.stringify(value)}.${didYouMean(value, option.values)}`);
  return value;
}
