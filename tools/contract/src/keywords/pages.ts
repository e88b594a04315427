import { baseUrl } from "../project.ts";
import type { KeywordPage } from "./common/definition.ts";
import { definitionOf, keywordNames } from "./language.ts";

/** What `explain` says of a keyword, by its name: of those that issues name, and of those that change what an issue means. */
export const pages: ReadonlyMap<string, KeywordPage> = new Map(
  keywordNames.flatMap((keyword): [string, KeywordPage][] => {
    const { page } = definitionOf(keyword);
    return page === undefined ? [] : [[keyword, page]];
  }),
);

/** The address of a keyword's page on the site. */
export const addressOf = (keyword: string): string => `${baseUrl}guides/issues/${keyword}.html`;
