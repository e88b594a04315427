/** Whether a pattern matches a string; false for a pattern that JavaScript can't compile. */
export function matchesPattern(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return false;
  }
}
