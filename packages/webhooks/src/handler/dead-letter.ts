import type { Issue } from "@session-schema/validators";

/** An event that was received, but not handled. Its sender won't send it again, so keep it. */
export interface DeadLetter {
  /**
   * Why it wasn't handled: `unknown` if there is no `onUnknown`, `no-handler` if `on` has no function for it, `rejected` if `readWebhook` rejects
   * it, and `failed` if its function threw after the sender had its answer.
   */
  readonly reason: "unknown" | "no-handler" | "rejected" | "failed";
  /** The parsed body, as it came. */
  readonly event: unknown;
  /** What `readWebhook` found. */
  readonly issues: readonly Issue[];
  /** What the function threw. Only if it failed. */
  readonly error?: unknown;
}
