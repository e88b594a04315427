import { fewCount } from "./common/argument.ts";
import { counted } from "./common/counted.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const minLength: LimitDefinition = limit({
  of: "string",
  end: "least",
  about: "How many characters a string has at least.",
  argument: fewCount,
  phrase: (limit) => `at least ${counted(limit, "character")} long`,
  page: {
    mark: "too short",
    means: "The string must have at least this many characters, counted as Unicode code points.",
    strict: "Rejects a shorter one.",
    fix: "Leave an optional property out rather than sending an empty string.",
  },
  inside: ["shortest", "is as short as can be"],
  outside: ["too-short", "is too short"],
});
