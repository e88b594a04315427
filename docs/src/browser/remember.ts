/** A setting of the user, shared by all pages. Undefined if the browser has no storage. */
export function remembered(key: string): string | undefined {
  try {
    return localStorage.getItem(`session-schema-${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a setting, if the browser has storage. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`session-schema-${key}`, value);
  } catch {
    // Without storage, the setting still applies to this page.
  }
}

/** Removes a setting. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(`session-schema-${key}`);
  } catch {
    // Without storage, there is nothing to remove.
  }
}
