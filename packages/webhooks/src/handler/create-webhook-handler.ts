import { memoryStore } from "../seen/memory-store.ts";
import { defaultMaxBodyBytes } from "../verify/body-bytes.ts";
import { verifyLivepeer } from "../verify/verify-livepeer.ts";
import { verifyStandard } from "../verify/verify-standard.ts";
import { WebhookError } from "../webhook-error.ts";
import { ClaimedElsewhereError } from "./claim.ts";
import { checkOptions, type WebhookHandlerOptions } from "./options.ts";
import { readBody } from "./read-body.ts";
import { accepted, claimedElsewhere, failed, notPosted, rejected, stillHandling, tooLong } from "./responses.ts";
import { type Run, type RunOptions, run } from "./run.ts";

/** What the platform offers to a request. */
export interface WebhookContext {
  /**
   * Keeps the platform running until a promise settles: for an event that is still being handled when the sender has its answer.
   *
   * @param promise - Always fulfilled, when the event was handled or has failed.
   */
  readonly waitUntil?: (promise: Promise<unknown>) => void;
}

/**
 * Receives webhooks. Always resolves.
 *
 * @param request - A delivery, whose body wasn't read.
 * @param context - What the platform offers.
 */
export type WebhookHandler = (request: Request, context?: WebhookContext) => Promise<Response>;

/**
 * Receives webhooks: verifies the signature, reads the event, and passes it to a function. Each event is handled once, although it may be sent
 * several times; it is handled again only if its function threw, or the process died meanwhile.
 *
 * | status | when |
 * | --- | --- |
 * | 200 | the event was handled, now or before, or `deadLetter` has it |
 * | 202 | its function needs longer than `answerAfter` |
 * | 400, 401 | the signature or the body isn't right; senders don't try again |
 * | 405, 413 | the request isn't a POST, or is too long |
 * | 500 | a function, `deadLetter` or `seen` threw; senders try again |
 * | 503 | another process had the event for longer than `answerAfter`; senders try again |
 *
 * @param options - The secret, the functions, and where to keep events that weren't handled.
 * @throws TypeError - An option is missing or wrong.
 *
 * @example
 * ```ts
 * import { createWebhookHandler } from "@session-schema/webhooks";
 *
 * const handler = createWebhookHandler({
 *   secret: "secret",
 *   on: { "recording.ready": async ({ payload }) => console.log(payload.session.name, payload.mp4Url) },
 *   deadLetter: (letter) => console.warn(letter),
 * });
 * await handler(new Request("https://example.com/webhooks", { method: "POST", body: "{}" })); // status 401
 * ```
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  checkOptions(options);
  const { scheme = "livepeer", maxBodyBytes = defaultMaxBodyBytes, answerAfter = 25_000 } = options;
  const verify = scheme === "livepeer" ? verifyLivepeer : verifyStandard;
  const onError = reporter(options.onError ?? console.error);
  const runOptions: RunOptions = { ...options, seen: options.seen ?? memoryStore(), lease: options.lease ?? 20_000, onError };
  const runs = new Map<string, Run>();

  return async (request, context) => {
    const deadline = timer(answerAfter);
    try {
      if (request.method !== "POST") return notPosted();
      const body = await readBody(request, maxBodyBytes);
      if (body === undefined) return tooLong(maxBodyBytes);
      const event = await verify(body, request.headers, options.secret, verifyOptions());
      return await answer(event, deadline.ended, context);
    } catch (error) {
      onError(error);
      return error instanceof WebhookError ? rejected(error) : failed();
    } finally {
      deadline.clear();
    }
  };

  function verifyOptions() {
    const { tolerance, now = Date.now } = options;
    return { maxBodyBytes, now: now(), ...(tolerance !== undefined && { tolerance }) };
  }

  async function answer(event: unknown, deadline: Promise<"late">, context: WebhookContext | undefined): Promise<Response> {
    const id = idOf(event);
    const current = id === undefined ? undefined : runs.get(id);
    const running = current ?? start(event, id);
    try {
      const outcome = await Promise.race([running.outcome, deadline]);
      if (outcome !== "late") return accepted(current === undefined || outcome === "dead-lettered" ? outcome : "repeated");
    } catch (error) {
      return error instanceof ClaimedElsewhereError ? claimedElsewhere() : failed();
    }
    if (running.phase === "failed") return failed();
    if (running.phase === "claiming") {
      running.isGivenUp = true;
      return claimedElsewhere();
    }
    running.isAnswered = true;
    context?.waitUntil?.(running.outcome.catch(() => undefined));
    return stillHandling();
  }

  function start(event: unknown, id: string | undefined): Run {
    const started = run(event, id, runOptions);
    if (id !== undefined) runs.set(id, started);
    const end = () => id !== undefined && runs.delete(id);
    started.outcome.then(end, (error: unknown) => {
      end();
      onError(error);
    });
    return started;
  }
}

function idOf(event: unknown): string | undefined {
  if (typeof event !== "object" || event === null || !("id" in event)) return undefined;
  return typeof event.id === "string" && event.id !== "" ? event.id : undefined;
}

/** An error while an error is reported must not change the answer. */
const reporter =
  (onError: (error: unknown) => void) =>
  (error: unknown): void => {
    try {
      onError(error);
    } catch {
      // It has nowhere else to go.
    }
  };

function timer(milliseconds: number): { ended: Promise<"late">; clear: () => void } {
  let handle: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<"late">((resolve) => {
    handle = setTimeout(() => resolve("late"), milliseconds);
  });
  return { ended, clear: () => clearTimeout(handle) };
}
