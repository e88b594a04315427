import { byCodeUnit } from "../json.ts";
import type { AssertionDefinition, ConstraintDefinition, KeywordDefinition, Kind } from "./common/definition.ts";
import * as list from "./list.ts";

/** The language of our models: every keyword by its name. */
export const keywords: typeof list = list;

export type Keywords = typeof keywords;

export type Keyword = keyof Keywords;

/** The keywords that a value meets or violates, independent of the keywords next to it. */
export type ConstraintKeyword = KeywordsThatAre<ConstraintDefinition<unknown, object>>;

/** The keywords that issues name. */
export type IssueKeyword = KeywordsThatAre<AssertionDefinition<unknown, object>>;

type KeywordsThatAre<Definition> = { [K in Keyword]: Keywords[K] extends Definition ? K : never }[Keyword];

/** A schema with the keywords that models may use. `load` rejects all others. */
export type Schema = { readonly [K in Keyword]?: ArgumentOf<Keywords[K]> };

type ArgumentOf<Definition> =
  | (Definition extends KeywordDefinition<infer Value> ? Value : never)
  | (Definition extends { readonly holds: infer Holds } ? Held[Holds & keyof Held] : never);

interface Held {
  schema: Schema;
  list: readonly Schema[];
  map: Readonly<Record<string, Schema>>;
}

/** In code-unit order: bundlers disagree about the order of a module's exports. */
export const keywordNames: readonly Keyword[] = (Object.keys(keywords) as Keyword[]).sort(byCodeUnit); // the list has exactly these keys

export const isKeyword = (word: string): word is Keyword => Object.hasOwn(keywords, word);

export const isConstraintKeyword = (word: string): word is ConstraintKeyword => isKeyword(word) && definitionOf(word).kind === "constraint";

/** The keywords of some kinds. */
export const keywordsOf = (...kinds: readonly Kind[]): Keyword[] =>
  keywordNames.filter((keyword) => kinds.includes(definitionOf(keyword).kind));

/** The definition of a keyword, for callers that don't know which one it is. `load` has checked that its argument fits. */
export const definitionOf = (keyword: Keyword): KeywordDefinition<unknown> => keywords[keyword];

/** The same for a keyword that issues name. */
export const assertionOf = (keyword: IssueKeyword): AssertionDefinition<unknown, object> => keywords[keyword];

/** The same for a constraint. */
export const constraintOf = (keyword: ConstraintKeyword): ConstraintDefinition<unknown, object> => keywords[keyword];
