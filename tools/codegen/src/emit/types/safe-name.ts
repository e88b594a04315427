/** The name under which json-schema-to-typescript gets a property: it calls `hasOwnProperty` of the object that holds them. */
export const safeName = (property: string): string => (property === "hasOwnProperty" ? standIn : property);

/** The same declaration with the names of the properties themselves. */
export const withOwnNames = (declaration: string): string => declaration.replace(members, "$1hasOwnProperty");

const standIn = "hasOwnProperty$standIn";

/** A member of an interface, which starts a line. */
const members = /^(\s*)hasOwnProperty\$standIn(?=\??:)/gm;
