/** The page about a keyword, relative to the site. */
export const keywordUrl = (keyword: string): string => `guides/issues/${keyword}.html`;
