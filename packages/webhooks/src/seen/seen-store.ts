/**
 * Remembers which events were handled, by `id`. The handler calls it before and after it handles an event. A method that throws or rejects makes
 * the handler answer 500, so the event is sent again.
 */
export interface SeenStore {
  /**
   * Claims an event, in one atomic step. A claim ends after `lease` milliseconds, so that another process can handle the event if this one
   * dies. The owner of a claim claims it again before that, to extend it.
   *
   * @param id - The event.
   * @param owner - A random string of the delivery that claims it.
   * @param lease - In milliseconds from now.
   * @returns `claimed` if the event is free, if its claim has ended, or if it is this owner's; `in-flight` if another owner has it; `done` if it
   * was handled.
   */
  claim(id: string, owner: string, lease: number): ClaimResult | Promise<ClaimResult>;
  /**
   * Remembers that the event was handled, for as long as it may be sent again.
   *
   * @param id - The event.
   * @param owner - The owner of the claim.
   */
  done(id: string, owner: string): void | Promise<void>;
  /**
   * Ends the claim of this owner, so that the event can be handled again. Another owner's claim stays.
   *
   * @param id - The event.
   * @param owner - The owner of the claim.
   */
  release(id: string, owner: string): void | Promise<void>;
}

/** Whether an event may be handled. */
export type ClaimResult = "claimed" | "in-flight" | "done";
