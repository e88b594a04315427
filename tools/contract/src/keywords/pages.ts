import { baseUrl } from "../project.ts";
import type { KeywordPage } from "./common/definition.ts";
import { definitionOf, keywordNames } from "./language.ts";

/** The pages of `explain` by keyword: for keywords that issues name, and those that change the meaning of an issue. */
export const pages: ReadonlyMap<string, KeywordPage> = new Map(
  keywordNames.flatMap((keyword): [string, KeywordPage][] => {
    const { page } = definitionOf(keyword);
    return page === undefined ? [] : [[keyword, page]];
  }),
);

/** The address of a keyword's page on the site. */
export const addressOf = (keyword: string): string => `${baseUrl}guides/issues/${keyword}.html`;
