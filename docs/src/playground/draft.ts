/** What was in the editor, for those who follow a link from an issue and come back. It ends with the tab. */
export interface Draft {
  readonly model: string;
  readonly text: string;
}

const key = "session-schema-playground";

/** Keeps it, where the browser lets us and it is not too long. */
export function remember(draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Without it the page opens with the example.
  }
}

export function remembered(): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    const isDraft = typeof kept === "object" && kept !== null && "model" in kept && "text" in kept;
    return isDraft ? { model: String(kept.model), text: String(kept.text) } : undefined;
  } catch {
    return undefined;
  }
}
