import { mask } from "./mask.ts";

const maxLength = 80;

/** Masks the secrets of a string, and cuts it to 80 characters. */
export const clip = (text: string): string => cut(mask(text));

/** The same, in quotes. */
export const quote = (text: string): string => cut(JSON.stringify(mask(text)));

const cut = (text: string): string => (text.length <= maxLength ? text : `${text.slice(0, maxLength - 1)}…`);
