import { count } from "./common/argument.ts";
import { counted } from "./common/counted.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const maxLength: LimitDefinition = limit({
  of: "string",
  end: "most",
  about: "The maximum number of characters of a string.",
  argument: count,
  phrase: (limit) => `at most ${counted(limit, "character")} long`,
  page: {
    mark: "too long",
    means: "The string may have at most this many characters, counted as Unicode code points.",
    strict: "Rejects a longer string.",
    fix: "Shorten the string at its source.",
  },
  inside: ["longest", "is as long as can be"],
  outside: ["too-long", "is too long"],
});
