/** What a reader chose, kept for all pages; forgotten where the browser keeps nothing. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(`session-schema-${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice, where the browser lets us. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`session-schema-${key}`, value);
  } catch {
    // A browser that keeps nothing still shows what was chosen, on this page.
  }
}
