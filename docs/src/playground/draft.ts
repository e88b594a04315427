/** The contents of the editor, kept until the tab is closed, for users who follow a link from an issue and come back. */
export interface Draft {
  readonly model: string;
  readonly text: string;
}

const key = "session-schema-playground";

/** Does nothing if the browser has no storage, or the draft is too long for it. */
export function saveDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // Without a draft, the page opens with the example.
  }
}

export function loadDraft(): Draft | undefined {
  try {
    const saved: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
    const isDraft = typeof saved === "object" && saved !== null && "model" in saved && "text" in saved;
    return isDraft ? { model: String(saved.model), text: String(saved.text) } : undefined;
  } catch {
    return undefined;
  }
}
