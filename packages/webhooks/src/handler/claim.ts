import type { SeenStore } from "../seen/seen-store.ts";

/** A claim on an event, which is extended until it ends. */
export interface Claim {
  /** Ends the claim of an event that was handled. */
  done(): Promise<void>;
  /** Ends the claim of an event that may be handled again. */
  release(): Promise<void>;
}

/** Another process has the event, or had it and died less than a lease ago. */
export class ClaimedElsewhereError extends Error {
  override readonly name = "ClaimedElsewhereError";
  override readonly message = "Another process handles the event, and did not finish in time.";
}

/**
 * Claims an event. Waits while another process has it. Undefined if it was handled.
 *
 * @throws ClaimedElsewhereError - `isGivenUp` returned true first.
 */
export async function claim(id: string, seen: SeenStore, lease: number, isGivenUp: () => boolean): Promise<Claim | undefined> {
  const owner = crypto.randomUUID();
  for (let pause = 50; ; pause = Math.min(2 * pause, 1000)) {
    const result = await seen.claim(id, owner, lease);
    if (result === "done") return undefined;
    if (isGivenUp()) {
      if (result === "claimed") await seen.release(id, owner);
      throw new ClaimedElsewhereError();
    }
    if (result === "claimed") return extended(id, owner, seen, lease);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function extended(id: string, owner: string, seen: SeenStore, lease: number): Claim {
  let extension: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    // If one fails, the next may succeed.
    extension = extension.then(() => seen.claim(id, owner, lease)).catch(() => undefined);
  }, lease / 3);
  // An extension that arrives after the end would claim the event again.
  const end = async (how: "done" | "release"): Promise<void> => {
    clearInterval(timer);
    await extension;
    await seen[how](id, owner);
  };
  return { done: () => end("done"), release: () => end("release") };
}
