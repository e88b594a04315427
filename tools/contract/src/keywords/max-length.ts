import { count } from "./common/argument.ts";
import { counted } from "./common/counted.ts";
import { type LimitDefinition, limit } from "./common/limit.ts";

export const maxLength: LimitDefinition = limit({
  of: "string",
  end: "most",
  about: "How many characters a string has at most.",
  argument: count,
  phrase: (limit) => `at most ${counted(limit, "character")} long`,
  page: {
    mark: "too long",
    means: "The string may have at most this many characters, counted as Unicode code points.",
    strict: "Rejects a longer one.",
    fix: "Shorten the string where it is made.",
  },
  inside: ["longest", "is as long as can be"],
  outside: ["too-long", "is too long"],
});
