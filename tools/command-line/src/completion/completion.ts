import type { Option, Options } from "../options.ts";
import { optionsOf, type Program, type ProgramCommand } from "../program.ts";

/** What may be the last word of a command line. */
export interface Completion {
  readonly candidates: readonly Candidate[];
  /** Whether names of files are possible too. The shell completes them. */
  readonly hasFiles: boolean;
}

export interface Candidate {
  readonly value: string;
  /** One line, for shells that show it. */
  readonly description: string;
}

/** The names that a program knows for a place: the placeholder of an option (`<Model>`), or the next positional of a command. */
export type NamesFor = (place: Place) => Promise<readonly string[] | "files">;

export type Place =
  | { readonly option: string; readonly command: string }
  | { readonly option?: undefined; readonly command: string; readonly positionals: readonly string[] };

/**
 * Completes the last of the words after the name of a program. It is empty if it isn't begun. Bash splits `--mode=strict` at the equals sign; its three
 * words mean the same.
 */
export async function complete<Command extends ProgramCommand>(
  words: readonly string[],
  program: Program<Command>,
  namesFor: NamesFor,
): Promise<Completion> {
  const joined = withoutSplitValues(words);
  const last = joined.words.at(-1) ?? "";
  const completion = await all(joined.words.slice(0, -1), last, program, namesFor);
  const candidates = completion.candidates.filter(({ value }) => value.startsWith(last));
  return {
    hasFiles: completion.hasFiles,
    candidates: candidates.map((candidate) => ({ ...candidate, value: candidate.value.slice(joined.prefix) })),
  };
}

/** Joins `--mode`, `=` and `strict`. `prefix` is the length of what the shell doesn't replace. */
function withoutSplitValues(words: readonly string[]): { readonly words: readonly string[]; readonly prefix: number } {
  const joined: string[] = [];
  let prefix = 0;
  for (const word of words) {
    const option = joined.at(-1);
    const isSplit = option !== undefined && /^--[\w-]+=?$/.test(option) && (word === "=" ? !option.endsWith("=") : option.endsWith("="));
    prefix = isSplit ? option.length + (word === "=" ? 1 : 0) : 0;
    if (isSplit) joined[joined.length - 1] = option + word;
    else joined.push(word);
  }
  return { words: joined, prefix };
}

async function all<Command extends ProgramCommand>(
  before: readonly string[],
  last: string,
  program: Program<Command>,
  namesFor: NamesFor,
): Promise<Completion> {
  const { name, positionals, awaited, isLiteral } = readWords(before, program);
  const command = program.commands.find((each) => each.name === name);
  const options: Options = { ...command?.options, ...program.common };
  if (awaited !== undefined) return valuesOf(awaited, name ?? "", namesFor, "");
  const flag = /^--([\w-]+)=/.exec(last)?.[1];
  const option = flag === undefined ? undefined : options[flag];
  if (option !== undefined) return valuesOf(option, name ?? "", namesFor, `--${flag}=`);
  if (last.startsWith("-") && last !== "-" && !isLiteral) return { candidates: flagsOf(options, name === undefined), hasFiles: false };
  if (name === undefined || (name === "help" && positionals.length === 0)) return { candidates: commandsOf(program), hasFiles: false };
  return command === undefined ? named([]) : named(await namesFor({ command: command.name, positionals }));
}

/** What the words before the last one are: the command, its positionals, and an option that awaits its value. */
function readWords(
  words: readonly string[],
  program: Program<ProgramCommand>,
): {
  readonly name: string | undefined;
  readonly positionals: readonly string[];
  readonly awaited: Option | undefined;
  readonly isLiteral: boolean;
} {
  const [positionals, isLiteral]: [string[], boolean] = [[], words.includes("--")];
  const options = optionsOf(program);
  let awaited: Option | undefined;
  let isAfterDashes = false;
  for (const word of words) {
    if (awaited !== undefined) awaited = undefined;
    else if (isAfterDashes || !word.startsWith("-") || word === "-") positionals.push(word);
    else if (word === "--") isAfterDashes = true;
    else {
      const option = options.get(word.slice(2));
      awaited = word.startsWith("--") && option?.value !== undefined ? option : undefined;
    }
  }
  const [name, ...others] = positionals;
  return { name, positionals: others, awaited, isLiteral };
}

const named = (names: readonly string[] | "files", prefix = ""): Completion =>
  names === "files"
    ? { candidates: [], hasFiles: true }
    : { candidates: names.map((value) => ({ value: prefix + value, description: "" })), hasFiles: false };

async function valuesOf(option: Option, command: string, namesFor: NamesFor, prefix: string): Promise<Completion> {
  if (option.values !== undefined) return named(option.values, prefix);
  return named(await namesFor({ option: option.value ?? "", command }), prefix);
}

const commandsOf = (program: Program<ProgramCommand>): Candidate[] => [
  ...program.commands.map(({ name, summary }) => ({ value: name, description: summary })),
  { value: "help", description: "print the options of a command" },
];

const flagsOf = (options: Options, isOutside: boolean): Candidate[] => [
  ...Object.entries(options).map(([name, { description }]) => ({ value: `--${name}`, description })),
  { value: "--help", description: "print this help" },
  ...(isOutside ? [{ value: "--version", description: "print the version" }] : []),
];
