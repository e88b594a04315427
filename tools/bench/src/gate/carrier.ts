/** A server whose input has messages. */
export interface Carrier extends AsyncDisposable {
  /** Empties the outputs, so that all messages of the input are new again, and returns the options of the gate. */
  reset(): Promise<Readonly<Record<string, string>>>;
  /** How many messages have been stored since. */
  stored(): Promise<number>;
}

/** Starts a server, and sends it so many messages. */
export type StartCarrier = (messages: number) => Promise<Carrier>;
