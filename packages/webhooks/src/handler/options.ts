import type { Issue } from "@session-schema/validators";
import { type UnknownWebhookEvent, type WebhookEventName, type WebhookEventOf, webhookEventNames } from "../read-webhook.ts";
import type { SeenStore } from "../seen/seen-store.ts";
import type { WebhookScheme } from "../sign-webhook.ts";
import type { WebhookSecret } from "../verify/secrets.ts";
import type { DeadLetter } from "./dead-letter.ts";

/** The functions that handle events, by the name of the event. */
export type WebhookFunctions = { readonly [Name in WebhookEventName]?: WebhookFunction<WebhookEventOf<Name>> };

/**
 * Handles one event. A promise is awaited. If it throws or rejects, the event is sent again.
 *
 * @typeParam Event - The event.
 * @param event - The event, without nulls of optional properties.
 * @param info - What else is known of it.
 */
export type WebhookFunction<Event> = (event: Event, info: WebhookInfo) => unknown;

/** What else is known of an event. */
export interface WebhookInfo {
  /** What readers tolerate, such as unknown properties. */
  readonly issues: readonly Issue[];
}

/** How to receive webhooks. */
export interface WebhookHandlerOptions {
  /** The secret shared with the sender; several while one replaces another. */
  readonly secret: WebhookSecret;
  /** How deliveries are signed. Default: `livepeer`. */
  readonly scheme?: WebhookScheme;
  /** The functions that handle events. An event without one goes to `deadLetter`. */
  readonly on: WebhookFunctions;
  /**
   * Handles events that this version doesn't know. By default they go to `deadLetter`.
   *
   * @param event - The event, as it came.
   */
  readonly onUnknown?: (event: UnknownWebhookEvent) => unknown;
  /**
   * Keeps an event that wasn't handled, because its sender gets status 200 and won't send it again. If it throws, the event is sent again.
   *
   * @param letter - The event, and why it wasn't handled.
   */
  readonly deadLetter: (letter: DeadLetter) => unknown;
  /** Remembers which events were handled. Default: `memoryStore()`. */
  readonly seen?: SeenStore;
  /** How far the time of a delivery may be from now, in milliseconds. Default: 26 hours for `livepeer`, 5 minutes for `standard`. */
  readonly tolerance?: number;
  /** The longest body, in bytes. A longer one gets status 413. Default: 10 MB (10 × 1024 × 1024). */
  readonly maxBodyBytes?: number;
  /**
   * When to answer 202 although the event is still being handled, in milliseconds. If its function then fails, the event goes to `deadLetter`.
   * Default: 25 000, because senders give up after 30 seconds. At most 2 147 483 647.
   */
  readonly answerAfter?: number;
  /** How long an event stays claimed by a process that died, in milliseconds. Living processes extend their claims. Default: 20 000. */
  readonly lease?: number;
  /** The current time, in milliseconds since the Unix epoch, to verify the time of deliveries. Default: `Date.now`. */
  readonly now?: () => number;
  /**
   * Receives each `WebhookError`, and what functions and the store throw. Default: `console.error`.
   *
   * @param error - What was thrown.
   */
  readonly onError?: (error: unknown) => void;
}

/** Checks what the types can't check in JavaScript, so that a mistake shows at the start instead of at the first event. */
export function checkOptions({ on, deadLetter, answerAfter = 1, lease = 1, scheme = "livepeer" }: WebhookHandlerOptions): void {
  if (typeof deadLetter !== "function")
    throw new TypeError('"deadLetter" must be a function that keeps events that were not handled: their sender won\'t send them again.');
  if (scheme !== "livepeer" && scheme !== "standard") throw new TypeError('"scheme" must be "livepeer" or "standard".');
  for (const [name, value] of Object.entries({ answerAfter, lease })) {
    // A longer timer ends at once.
    if (!(value > 0 && value < 2 ** 31)) throw new TypeError(`"${name}" must be more than 0 and at most 2 147 483 647 milliseconds.`);
  }
  if (typeof on !== "object" || on === null) throw new TypeError('"on" must be an object with a function for each event.');
  const known: readonly string[] = webhookEventNames;
  for (const [name, handle] of Object.entries(on)) {
    if (!known.includes(name))
      throw new TypeError(`"on" has no event ${JSON.stringify(name)}. Events: ${known.join(", ")}. Others go to "onUnknown".`);
    if (handle !== undefined && typeof handle !== "function") throw new TypeError(`"on" must have a function for ${name}.`);
  }
}
