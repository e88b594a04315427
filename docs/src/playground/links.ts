/** Where a keyword of issues is explained, relative to the site. */
export const keywordAddress = (keyword: string): string => `guides/issues/${keyword}.html`;
