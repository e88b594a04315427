/** Whether a pattern matches a string. */
export const matchesPattern = (pattern: string, text: string): boolean => compiled(pattern).test(text);

function compiled(pattern: string): RegExp {
  const found = regexes.get(pattern) ?? new RegExp(pattern, "u");
  regexes.set(pattern, found);
  return found;
}

const regexes = new Map<string, RegExp>();
