import { validate } from "./validate.ts";
import type { ValidationRequest, ValidationResponse } from "./validation-worker.ts";

// A long payload is validated in a worker, so that typing never waits for it.
addEventListener("message", ({ data }: MessageEvent<ValidationRequest>) => {
  const response: ValidationResponse = { id: data.id, result: validate(data.text, data.model) };
  postMessage(response);
});
