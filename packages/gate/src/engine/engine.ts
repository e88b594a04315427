import type { Result } from "../check/check.ts";
import type { Log } from "../monitoring/log.ts";
import type { Settings } from "../settings/settings.ts";

/** A message as its engine delivers it. An engine adds what it needs to store and acknowledge it. */
export interface Message {
  /** The bytes as they were sent. Nothing changes them. */
  readonly body: Uint8Array;
  /** The result, if there is nothing to check. */
  readonly result?: Result;
}

/** A message, and what the contract says about it. */
export interface Checked<M extends Message = Message> {
  readonly message: M;
  readonly result: Result;
}

/** Messages that arrived together. Each of them is either acknowledged or released, once. */
export interface Batch<M extends Message = Message> {
  readonly messages: readonly M[];
  /** Their results are stored: the engine must not deliver them again. Does nothing where `store` has done it in one transaction. Never rejects. */
  acknowledge(messages: readonly M[]): Promise<void>;
  /** Their results aren't stored: gives them back, and the engine delivers them again, after the delay if it can. Never rejects. */
  release(messages: readonly M[], delayMs: number): Promise<void>;
}

/** Where messages come from. */
export interface Source<M extends Message = Message> {
  /**
   * Batches in the order of arrival, until the end of the input or `stop`. Its caller handles them at the same time, so a source yields a batch
   * only while what it has yielded and what isn't acknowledged or released yet stays within its limits. One that needs to be alone waits for that.
   *
   * @throws Unreachable if the connection is lost for good. The caller opens the engine again.
   */
  batches(): AsyncIterable<Batch<M>>;
  /** Receives nothing more, gives back what arrived and wasn't yielded, and ends `batches`. What was yielded can still be stored and acknowledged. */
  stop(): Promise<void>;
}

/** A message that a sink couldn't store. */
export interface Unstored<M extends Message = Message> {
  readonly message: M;
  readonly reason: string;
  /** Whether the reason is the message itself, such as its size, and others aren't affected. */
  readonly isAlone: boolean;
}

/** Where results go. */
export interface Sink<M extends Message = Message> {
  /**
   * Stores each message, with the headers of its result, where the result says. Resolves once the engine has confirmed each or rejected it, with those
   * that aren't stored.
   *
   * @throws Failure if no attempt can succeed. After any other error, all of them are released.
   */
  store(checked: readonly Checked<M>[]): Promise<readonly Unstored<M>[]>;
}

/** A source and the sink for its messages. */
export interface Pipeline {
  readonly source: Source;
  /** It gets no other messages than those of the source. */
  readonly sink: Sink;
  close(): Promise<void>;
}

/** What a pipeline reports while it runs. */
export interface Observer {
  readonly log: Log;
  /** The connection is there, or is gone, and why. */
  connected(): void;
  disconnected(reason: string): void;
  /** Messages that were stored before, and weren't stored again. */
  duplicates(count: number): void;
  /** Messages of the input that this gate has to read. */
  waiting(count: number): void;
}

/** One line of `setup` or `check`. */
export interface Finding {
  readonly status: "ok" | "created" | "changed" | "problem";
  readonly message: string;
}

export interface ReplayOptions {
  readonly settings: Settings;
  /** Whether a message with these headers, by name in lower case, is sent back. */
  readonly selects: (headers: ReadonlyMap<string, string>) => boolean;
  /** Only counts. */
  readonly isDryRun: boolean;
  readonly signal: AbortSignal;
}

export interface ReplaySummary {
  readonly replayed: number;
  readonly left: number;
}

/** A system that carries messages. */
export interface Engine {
  /**
   * @throws Unreachable if the system can't be reached now.
   * @throws Failure if something in it or in the settings must be changed first.
   */
  open(settings: Settings, observer: Observer): Promise<Pipeline>;
  /** Creates and changes what `run` needs. A second call changes nothing. */
  setup(settings: Settings): Promise<readonly Finding[]>;
  /** Connects, and checks what `run` needs. */
  check(settings: Settings): Promise<readonly Finding[]>;
  /** Sends rejected messages back to the input; undefined if the engine has a simpler way. */
  readonly replay?: (options: ReplayOptions) => Promise<ReplaySummary>;
}
