import { mask } from "@session-schema/validators/mask";

/** Makes a string of a response safe to log: masks secrets, escapes control characters, and cuts it to a length, by default 1000. */
export type SafeText = (text: string, maxLength?: number) => string;

/** Masks these secrets, and those in URLs. */
export const safeText =
  (secrets: readonly string[]): SafeText =>
  (text, maxLength = 1000) => {
    const hidden = hide(text, secrets);
    // Longer than the result, so that a URL at the end of the result is masked as a whole.
    const start = hidden.length > 2 * maxLength ? hidden.slice(0, 2 * maxLength).replace(/\S*$/, cutOff) : hidden;
    const safe = mask(start).replace(unsafe, unicodeEscape);
    return safe.length <= maxLength && start === hidden ? safe : `${safe.slice(0, maxLength - 1)}…`;
  };

/** Masks these secrets only. */
export const hide = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((all, secret) => all.replaceAll(secret, "***"), text);

/** Makes each string in a JSON value safe. The value is cut to 100 entries per array or object, and to 8 levels. */
export function safeValue(value: unknown, safe: SafeText, levels = 8): unknown {
  if (typeof value === "string") return safe(value);
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  if (Array.isArray(value)) return value.slice(0, maxEntries).map((item) => safeValue(item, safe, levels - 1));
  const entries = Object.entries(value).slice(0, maxEntries);
  return Object.fromEntries(entries.map(([key, item]) => [safe(key), safeValue(item, safe, levels - 1)]));
}

const maxEntries = 100;

/** A word that was cut off, unless it may be a URL, whose secrets can't be found any more. */
const cutOff = (word: string): string => (word.includes("/") ? "" : word);

/** Control characters, direction marks, line separators, invisible characters and lone surrogates. */
const unsafe = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

const unicodeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
