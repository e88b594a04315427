/** An option of a command. Its parsing, its help, its completion and its error messages all come from here. */
export interface Option {
  readonly description: string;
  /** The placeholder for its value in the help. An option without one is a flag. `<file>` completes file names. */
  readonly value?: string;
  /** The allowed values; any by default. */
  readonly values?: readonly string[];
  /** The value if the option isn't given. */
  readonly default?: string;
  /** Whether it may be given several times. Its values are then a list. */
  readonly isRepeatable?: true;
  /** Its name in one letter: `q` for `-q`. */
  readonly short?: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The value of an option: `true` for a flag that is given, and a list for an option that may be repeated. */
export type OptionValue = string | true | readonly string[];

/** The parsed arguments of a command. */
export interface Arguments {
  /** Values by name. */
  readonly options: Readonly<Record<string, OptionValue | undefined>>;
  readonly positionals: readonly string[];
}

/** Options that a program has for all of its commands. */
export const commonOptions: Options = {
  color: {
    value: "<when>",
    values: ["auto", "always", "never"],
    description: "when to use colors: auto (default) on a terminal, always or never; in place of NO_COLOR and FORCE_COLOR",
  },
};

/** The option of commands whose result is their exit code. */
export const quietOption: Options = {
  quiet: { short: "q", description: "print nothing but errors: the exit code is the result" },
};
