import { parseArgs } from "node:util";
import type { Arguments, Option, Options, OptionValue } from "./options.ts";
import { didYouMean, oneOf, UsageError } from "./usage-error.ts";

/** Parses the arguments of a command. Throws UsageError with one sentence. */
export function readArguments(args: readonly string[], options: Options): Arguments {
  const types = Object.fromEntries(
    Object.entries(options).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short !== undefined && { short }) },
    ]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: { ...types, help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" } },
    allowPositionals: true,
    strict: false, // its own messages are three sentences long
    tokens: true,
  });
  const given: Record<string, OptionValue> = {};
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.name === "help") given["help"] = true;
    else if (token.name === "version" || token.rawName === "-V") given["version"] = true;
    else given[token.name] = withEarlier(given[token.name], optionValue(token, options), options[token.name]);
  }
  const defaults = Object.entries(options).flatMap(([name, option]) =>
    option.default === undefined ? [] : [[name, option.default] as const],
  );
  return { options: { ...Object.fromEntries(defaults), ...given }, positionals };
}

/** The value of an option; with those before, if it may be repeated. */
function withEarlier(earlier: OptionValue | undefined, value: string | true, option: Option | undefined): OptionValue {
  if (option?.isRepeatable !== true || value === true) return value;
  return Array.isArray(earlier) ? [...new Set([...earlier, value])] : [value];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionValue({ name, rawName, value, inlineValue }: OptionToken, options: Options): string | true {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const names = [...Object.keys(options), "help", "version"].map((known) => `--${known}`);
    throw new UsageError(`Unknown option ${rawName}.${didYouMean(rawName, names)}`);
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`${rawName} doesn't take a value.`);
    return true;
  }
  const allowed = option.values === undefined ? option.value : oneOf(option.values);
  if (value === undefined || value === "" || (inlineValue === false && /^-./.test(value)))
    throw new UsageError(`${rawName} requires a value: ${allowed}.`);
  if (option.values !== undefined && !option.values.includes(value))
    throw new UsageError(`${rawName} must be ${allowed}, got ${JSON.stringify(value)}.${didYouMean(value, option.values)}`);
  return value;
}
