/** How the names of a schema become the names of code. */

const words = (text: string): string[] =>
  text
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** `recording-status` and `recordingStatus` are `RecordingStatus`. */
export const pascalCase = (text: string): string => words(text).map(capitalise).join("");

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
export const withArticle = (name: string, article: "a" | "A" = "a"): string => `${article}${spokenWithVowel.test(name) ? "n" : ""} ${name}`;

/** `Encoder`, and `FfmpegProfile`, whose first letters are spelt out; not `Usage`. */
const spokenWithVowel = /^(?:[AEIO]|U(?![a-z][aeiou])|[FHLMNRSX][bcdfgjkmnpqstvxz]{2})/;

/** How Go exports a name: `mp4Url` is `Mp4URL`, `id` is `ID`. */
export function goName(text: string): string {
  const name = words(text)
    .map((word) => initialisms.get(word.toLowerCase()) ?? capitalise(word))
    .join("");
  return /^\p{Lu}/u.test(name) ? name : `X${name}`;
}

/** Words that Go writes in capitals, as far as our models and their clients do. */
const initialisms: ReadonlyMap<string, string> = new Map([
  ["id", "ID"],
  ["url", "URL"],
]);
