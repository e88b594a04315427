/** Converts names of the schemas to names in code. The same text in another Unicode form has the same name. */

const words = (text: string): string[] =>
  text
    .normalize("NFC")
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `recording-status` and `recordingStatus` are `RecordingStatus`. */
export const pascalCase = (text: string): string => words(text).map(capitalize).join("");

/** `RecordingStatus` is `recordingStatus`. */
export const camelCase = (text: string): string => {
  const name = pascalCase(text);
  return name.slice(0, 1).toLowerCase() + name.slice(1);
};

/** `RecordingStatus` is `recording-status`. */
export const kebabCase = (text: string): string =>
  words(text)
    .map((word) => word.toLowerCase())
    .join("-");

/** `a Session`, `an Encoder`; `A Session` at the start of a sentence. */
export const withArticle = (name: string, article: "a" | "A" = "a"): string =>
  `${article}${startsWithVowelSound.test(name) ? "n" : ""} ${name}`;

/** `Sessions`, `Bodies`, `Statuses`. */
export const plural = (name: string): string =>
  /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;

/** `Encoder`, and `FfmpegProfile`, whose first letters are pronounced one by one; not `Usage`. */
const startsWithVowelSound = /^(?:[AEIO]|U(?![a-z][aeiou])|[FHLMNRSX][bcdfgjkmnpqstvxz]{2})/;

/** The exported name in Go: `mp4Url` is `Mp4URL`, `id` is `ID`. */
export function goName(text: string): string {
  const name = words(text)
    .map((word) => initialisms.get(word.toLowerCase()) ?? capitalize(word))
    .join("");
  return /^\p{Lu}/u.test(name) ? name : `X${name}`;
}

/** Words that Go writes in capitals. Only those that models and their clients use. */
const initialisms: ReadonlyMap<string, string> = new Map([
  ["id", "ID"],
  ["url", "URL"],
]);
