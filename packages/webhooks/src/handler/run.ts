import type { SeenStore } from "../seen/seen-store.ts";
import { type Claim, claim } from "./claim.ts";
import { dispatch, type Outcome } from "./dispatch.ts";
import type { WebhookHandlerOptions } from "./options.ts";

/** One event on its way through the handler. Repeats that arrive meanwhile wait for it. */
export interface Run {
  /** How far it is. `failed` is set before anything else happens, so that nobody answers 202 then. */
  phase: "claiming" | "handling" | "failed";
  /** A sender has status 202, so it won't send the event again: a failure goes to `deadLetter`. */
  isAnswered: boolean;
  /** Nobody waits for the claim any more. */
  isGivenUp: boolean;
  readonly outcome: Promise<Outcome>;
}

/** What a run needs, with defaults. */
export interface RunOptions extends WebhookHandlerOptions {
  readonly seen: SeenStore;
  readonly lease: number;
  readonly onError: (error: unknown) => void;
}

/** Claims an event and handles it. An event without an ID can't be claimed, so repeats of it are handled too. */
export function run(event: unknown, id: string | undefined, options: RunOptions): Run {
  const { seen, lease, deadLetter, onError } = options;
  const progress: Omit<Run, "outcome"> = { phase: "claiming", isAnswered: false, isGivenUp: false };

  async function claimAndHandle(): Promise<Outcome> {
    const held = id === undefined ? unclaimed : await claim(id, seen, lease, () => progress.isGivenUp);
    if (held === undefined) return "repeated";
    progress.phase = "handling";
    try {
      const outcome = await handle();
      await held.done();
      return outcome;
    } catch (error) {
      progress.phase = "failed";
      await held.release().catch(onError);
      throw error;
    }
  }

  async function handle(): Promise<Outcome> {
    try {
      return await dispatch(event, options);
    } catch (error) {
      if (!progress.isAnswered) {
        progress.phase = "failed";
        throw error;
      }
      onError(error);
      await deadLetter({ reason: "failed", event, issues: [], error });
      return "dead-lettered";
    }
  }

  return Object.assign(progress, { outcome: claimAndHandle() });
}

const unclaimed: Claim = { done: async () => undefined, release: async () => undefined };
