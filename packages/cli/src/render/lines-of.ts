/** The lines of a text in which each ends with a line break. */
export const linesOf = (text: string): string[] => text.split("\n").slice(0, -1);
