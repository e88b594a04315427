import { fullFormats } from "ajv-formats/dist/formats.js";

/** The check of a format from ajv-formats, which has a pattern, a function, or an object with one of them. */
export function ajvFormat(name: keyof typeof fullFormats): (text: string) => boolean {
  const format: unknown = fullFormats[name];
  const check: unknown = typeof format === "object" && format !== null && "validate" in format ? format.validate : format;
  if (check instanceof RegExp) return (text) => check.test(text);
  if (typeof check === "function") return (text) => check(text) === true;
  throw new Error(`ajv-formats has no ${name}`);
}
