import { byCodeUnit } from "../json.ts";
import { baseUrl } from "../project.ts";
import type { AssertionDefinition, ConstraintDefinition, KeywordDefinition, KeywordPage, Kind } from "./common/definition.ts";
import * as list from "./list.ts";

export type { AssertionDefinition, ConstraintDefinition, KeywordDefinition, KeywordPage, Limit, Measure } from "./common/definition.ts";
export { longestArray, longestString } from "./common/limit-samples.ts";
export type { Sample, SamplePair, Surroundings } from "./common/samples.ts";

/** The language of our models: every keyword by its name. */
export const keywords: typeof list = list;

export type Keywords = typeof keywords;

export type Keyword = keyof Keywords;

/** The keywords that a value meets or not, whatever the keywords next to it. */
export type ConstraintKeyword = KeywordsThatAre<ConstraintDefinition<unknown, object>>;

/** The keywords that issues name. */
export type IssueKeyword = KeywordsThatAre<AssertionDefinition<unknown, object>>;

type KeywordsThatAre<Definition> = { [K in Keyword]: Keywords[K] extends Definition ? K : never }[Keyword];

/** A schema in the language of our models; `load` has rejected everything else. */
export type Schema = { readonly [K in Keyword]?: ArgumentOf<Keywords[K]> };

type ArgumentOf<Definition> =
  | (Definition extends KeywordDefinition<infer Value> ? Value : never)
  | (Definition extends { readonly holds: infer Holds } ? Held[Holds & keyof Held] : never);

interface Held {
  schema: Schema;
  list: readonly Schema[];
  map: Readonly<Record<string, Schema>>;
}

/** What an issue says to programs, by its keyword: `{ limit: 128 }`, `{ property: "fps" }`. */
export type Params<K extends IssueKeyword = IssueKeyword> = K extends unknown ? ReturnType<Keywords[K]["params"]> : never;

/** In code-unit order: bundlers disagree about the order of a module's exports. */
export const keywordNames: readonly Keyword[] = (Object.keys(keywords) as Keyword[]).sort(byCodeUnit); // the list has exactly these keys

export const isKeyword = (word: string): word is Keyword => Object.hasOwn(keywords, word);

/** The definition of any keyword, whatever its argument. */
export const definitionOf = (keyword: Keyword): KeywordDefinition<unknown> => keywords[keyword];

/** The keywords of some kinds. */
export const keywordsOf = (...kinds: readonly Kind[]): Keyword[] =>
  keywordNames.filter((keyword) => kinds.includes(definitionOf(keyword).kind));

export const isConstraintKeyword = (word: string): word is ConstraintKeyword => isKeyword(word) && definitionOf(word).kind === "constraint";

/** The definition of a keyword that issues name, whatever its argument: `load` has checked that it fits. */
export const assertionOf = (keyword: IssueKeyword): AssertionDefinition<unknown, object> => keywords[keyword];

export const constraintOf = (keyword: ConstraintKeyword): ConstraintDefinition<unknown, object> => keywords[keyword];

/** What an issue says of a keyword of a schema to programs. `property` is the one that is missing or unknown. */
export const paramsOf = <K extends IssueKeyword>(keyword: K, argument: Schema[K], property = ""): Params<K> =>
  assertionOf(keyword).params(argument, property) as Params<K>; // the definition's own type

/** What a keyword of a schema asks for, as an issue says it: behind "must be". */
export function expectedOf(keyword: IssueKeyword, schema: Schema): string {
  const definition = assertionOf(keyword);
  const example = definition.example?.(schema[keyword]);
  return definition.phrase(schema[keyword]) + (example === undefined ? "" : ` such as ${example}`);
}

/** What the constraints of a schema ask for, each as a phrase: `at most 500`. Values that are listed are left to those who list them. */
export const phrasesOf = (schema: object, code?: (text: string) => string): string[] =>
  Object.entries(schema).flatMap(([keyword, argument]) => {
    const definition = isConstraintKeyword(keyword) ? constraintOf(keyword) : undefined;
    const phrase = definition === undefined || definition.listed !== undefined ? "" : definition.phrase(argument, code);
    return phrase === "" ? [] : [phrase];
  });

/** What `explain` says, by keyword: of those that issues name, and of those that change what an issue means. */
export const pages: ReadonlyMap<string, KeywordPage> = new Map(
  keywordNames.flatMap((keyword): [string, KeywordPage][] => {
    const { page } = definitionOf(keyword);
    return page === undefined ? [] : [[keyword, page]];
  }),
);

/** Where a keyword has a page of its own. */
export const addressOf = (keyword: string): string => `${baseUrl}guides/issues/${keyword}.html`;
