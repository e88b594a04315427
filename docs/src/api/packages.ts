/** The packages that have an API, by the folder that each is in. Those of which TypeDoc documents every export. */
export const documentedPackages = ["types", "validators", "fixtures", "client"] as const;
