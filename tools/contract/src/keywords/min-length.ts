import { fewCount } from "./common/argument.ts";
import { counted } from "./common/counted.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const minLength: LimitDefinition = limit({
  of: "string",
  end: "least",
  about: "The minimum number of characters of a string.",
  argument: fewCount,
  phrase: (limit) => `at least ${counted(limit, "character")} long`,
  page: {
    mark: "too short",
    means: "The string must have at least this many characters, counted as Unicode code points.",
    strict: "Rejects a shorter string.",
    fix: "Omit an optional property instead of sending an empty string.",
  },
  inside: ["shortest", "is as short as can be"],
  outside: ["too-short", "is too short"],
});
