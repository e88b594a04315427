export { readArguments } from "./args.ts";
export { optionRows, page, table } from "./help.ts";
export type { Arguments, Option, Options, OptionValue } from "./options.ts";
export { didYouMean, nearest, oneOf, UsageError } from "./usage-error.ts";
