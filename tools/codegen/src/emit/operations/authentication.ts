import { link } from "../../markdown.ts";

/** A link from a generated page to the guide about keys. */
export const authentication: string = link("Authentication", "../../guides/authentication.md");
