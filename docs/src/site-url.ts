const { SITE_URL } = process.env;

/** Whether SITE_URL is set. */
export const isPublished: boolean = SITE_URL !== undefined && SITE_URL !== "";

/**
 * The address of the published site, for the sitemap, previews and the 404 page. All other links are relative. Addresses in schemas and in output begin
 * with `project.baseUrl`, which is a name: see "The site" in docs/architecture.md.
 */
export const siteUrl: string = (isPublished ? (SITE_URL ?? "") : "https://session-schema.dev").replace(/\/*$/, "/");
