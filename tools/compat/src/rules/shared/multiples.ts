import { codes } from "../../wording/words.ts";
import type { Rule } from "../rule.ts";

/** Whether numbers that are multiples of each of some numbers are multiples of another. */
export const isMultipleOf = (multiples: readonly number[], other: number): boolean =>
  multiples.some((own) => Number.isInteger(own / other));

/** How the `multipleOf` of a number changed. */
export const multiplesPhrase: Rule["phrase"] = ({ before, after }) => {
  const [was, is] = [codes(before), codes(after)];
  if (was === "") return `multiple of ${is} required`;
  return is === "" ? `multiple of ${was} no longer required` : `multiple of ${is} required instead of ${was}`;
};
