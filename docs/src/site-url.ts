const { SITE_URL } = process.env;

/** Whether somebody said where the site will be published. */
export const isPublished: boolean = SITE_URL !== undefined && SITE_URL !== "";

/** Where the site will be published: what sitemaps, previews and the page for lost visitors need. All other links are relative. */
export const siteUrl: string = (isPublished ? (SITE_URL ?? "") : "https://session-schema.dev").replace(/\/*$/, "/");
