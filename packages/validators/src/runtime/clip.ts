import { mask } from "./mask.ts";

const maxLength = 80;

/** Masks the secrets of a string, and cuts it to 80 characters. */
export const clip = (text: string): string => cut(mask(text));

/** The same, in quotes. */
export const quote = (text: string): string => (isPlain.test(text) ? `"${text}"` : cut(JSON.stringify(mask(text))));

/** A short string without a secret and without escapes in JSON: most strings. */
const isPlain = /^[\w .,/+-]{0,78}$/;

const cut = (text: string): string => (text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`);
