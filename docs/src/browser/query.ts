import type { Query } from "minisearch";
import { synonyms } from "../search/synonyms.ts";
import { singular } from "./terms.ts";

/** The query of a search: every word of it, or a word that means the same. */
export function queryOf(text: string, combineWith: "AND" | "OR"): Query {
  const words = text.split(/[^\p{L}\p{N}_-]+/u).filter((word) => word !== "");
  const telling = words.filter((word) => !common.has(word.toLowerCase()));
  return {
    combineWith,
    queries: (telling.length > 0 ? telling : words).map((word) => {
      const others = meanings.get(singular(word)) ?? [];
      return others.length === 0
        ? word
        : { combineWith: "OR", queries: [word, { queries: [...others], prefix: false, fuzzy: false, boostTerm: () => 0.7 }] };
    }),
  };
}

/** Words that questions have, and answers don't. */
const common: ReadonlySet<string> = new Set(
  "a an and are as at be between by can difference do does for from get got have how i in into is it its me my not of on or our should that the their this to use using versus vs was we what when where which who why will with without you your".split(
    " ",
  ),
);

const meanings: ReadonlyMap<string, readonly string[]> = new Map(
  synonyms.flatMap((group) => group.map((word) => [singular(word), group.filter((other) => other !== word)] as const)),
);
