/** The folders of the packages that TypeDoc documents. */
export const documentedPackages = ["types", "validators", "fixtures", "client", "webhooks"] as const;
