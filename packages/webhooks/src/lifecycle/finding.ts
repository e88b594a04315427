/** Something unexpected about the events of one session. */
export interface LifecycleFinding {
  /** What is unexpected. */
  readonly code: LifecycleCode;
  /** A sentence for people. */
  readonly message: string;
  /** The events that show it, in the order in which they happened. */
  readonly eventIds: readonly string[];
}

/** What can be unexpected. */
export type LifecycleCode =
  /** An event arrived after one that happened later. Order events by `createdAt`. */
  | "out-of-order"
  /** The recording went back to an earlier status or event, such as from `ready` to `waiting`. */
  | "status-back"
  /** A counter, or `lastSeen`, is smaller than before. */
  | "counter-shrinks"
  /** The last segment arrived before the session was created. */
  | "seen-before-created"
  /** The session has properties of a recording, but `record` isn't true. */
  | "keys-without-record"
  /** `recording.ready` without `mp4Url`. */
  | "ready-without-mp4-url";
