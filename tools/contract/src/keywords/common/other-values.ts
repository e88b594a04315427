import { isObject, type Json } from "../../json.ts";

/** Values near the listed ones, of the same type if possible: a misspelled string, the next number. */
export function* otherValues(listed: readonly Json[]): Generator<Json> {
  for (const value of listed.filter((one) => typeof one === "string")) {
    const middle = Math.floor(value.length / 2);
    yield value.slice(0, middle) + value.slice(middle + 1);
    yield `${value}_`;
  }
  for (const value of listed.filter((one) => typeof one === "number")) yield* [value + 1, value - 1, value + 0.5];
  for (const value of listed.filter((one) => typeof one === "boolean")) yield !value;
  for (const value of listed.filter(isObject)) yield { ...value, other: true };
  for (const value of listed.filter((one) => Array.isArray(one))) yield [...value, "other"];
  yield* ["other", "", 0, 1.5, true, false, {}, []];
}
