const shown = 80;

/** Text as an issue may show it: without the secrets that a URL can carry, and at most 80 characters long. */
export const clip = (text: string): string => cut(mask(text));

/** A string in quotes, as an issue may show it. */
export const quote = (text: string): string => cut(JSON.stringify(mask(text)));

/**
 * Hides the user info of URLs, and the values of their queries and fragments. What only resembles a URL is treated as one: a payload is
 * shown because something in it is wrong, and a malformed URL holds the same secrets as a sound one.
 */
export const mask = (text: string): string => text.replace(userInfo, "//***@").replace(queryValue, "$1***");

const userInfo = /\/\/[^/?#]*@/g;
const queryValue = /([?#&;][^=?#&;]*=)[^#&]*/g;

const cut = (text: string): string => (text.length <= shown ? text : `${text.slice(0, shown - 1)}…`);
