import { phrasesOf } from "../keywords/index.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";

/** The bounds of a resolved schema in words, each a phrase that can begin a sentence: `At least 128`. `code` marks parts that aren't English. */
export const boundsOf = (resolved: ResolvedSchema, code = (text: string): string => `\`${text}\``): string[] =>
  resolved.locations.flatMap(({ schema }) => phrasesOf(schema, code)).map((phrase) => phrase.slice(0, 1).toUpperCase() + phrase.slice(1));
