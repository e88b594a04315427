/**
 * Calls a function once when a signal is aborted, until the returned function is called.
 *
 * A signal gets one listener, however many calls wait for it: Node 20 warns of a leak when a signal has more than ten.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const waiting = waitingFor.get(signal) ?? listen(signal);
  waiting.callbacks.add(callback);
  return () => {
    waiting.callbacks.delete(callback);
    if (waiting.callbacks.size > 0) return;
    waiting.stop();
    waitingFor.delete(signal);
  };
}

interface Waiting {
  readonly callbacks: Set<() => void>;
  readonly stop: () => void;
}

const waitingFor = new WeakMap<AbortSignal, Waiting>();

function listen(signal: AbortSignal): Waiting {
  const callbacks = new Set<() => void>();
  const callAll = (): void => {
    for (const callback of callbacks) callback();
  };
  signal.addEventListener("abort", callAll, { once: true });
  const waiting = { callbacks, stop: () => signal.removeEventListener("abort", callAll) };
  waitingFor.set(signal, waiting);
  return waiting;
}
