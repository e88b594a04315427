export { readArguments } from "./args.ts";
export { type Completion, complete, type NamesFor, type Place } from "./completion/completion.ts";
export { completeCommand, completionLines, completionScript, type Shell, shells } from "./completion/completion-script.ts";
export { helpOf, overviewOf } from "./help.ts";
export { type Arguments, commonOptions, type Option, type Options, type OptionValue, quietOption } from "./options.ts";
export { type Program, type ProgramCommand, type Request, requestOf, withDefaults } from "./program.ts";
export { didYouMean, nearest, oneOf, UsageError } from "./usage-error.ts";
