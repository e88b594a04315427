import type { ValidationResult } from "./validation-result.ts";

/** A message from the page to the worker. */
export interface ValidationRequest {
  readonly id: number;
  readonly text: string;
  readonly model: string;
}

/** The worker's response. */
export interface ValidationResponse {
  readonly id: number;
  readonly result: ValidationResult;
}

/**
 * Sends texts to the worker, one at a time. Of the texts that wait, only the last is validated. `onResult` is called only with the result
 * of the latest text.
 */
export function validationWorker(worker: Worker, onResult: (result: ValidationResult) => void): (text: string, model: string) => void {
  let [latest, busy] = [0, false];
  let waiting: ValidationRequest | undefined;
  const send = (request: ValidationRequest) => {
    busy = true;
    worker.postMessage(request);
  };
  worker.addEventListener("message", ({ data }: MessageEvent<ValidationResponse>) => {
    busy = false;
    if (data.id === latest) onResult(data.result);
    if (waiting !== undefined) send(waiting);
    waiting = undefined;
  });
  return (text, model) => {
    const request = { id: ++latest, text, model };
    if (busy) waiting = request;
    else send(request);
  };
}
