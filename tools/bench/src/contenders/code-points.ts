/** Whether a string has at most so many code points, which JSON Schema counts. For libraries that count UTF-16 code units. */
export const isLengthUpTo =
  (limit: number) =>
  (text: string): boolean =>
    text.length <= limit || (text.length <= 2 * limit && [...text].length <= limit);
