import { mask } from "./mask.ts";

const shown = 80;

/** Text as an issue may show it: without secrets, and at most 80 characters long. */
export const clip = (text: string): string => cut(mask(text));

/** A string in quotes, as an issue may show it. */
export const quote = (text: string): string => cut(JSON.stringify(mask(text)));

const cut = (text: string): string => (text.length <= shown ? text : `${text.slice(0, shown - 1)}…`);
