import { ParameterError } from "./errors.ts";
import { attempt } from "./http/attempt.ts";
import { baseUrlOf } from "./http/base-url.ts";
import type { Received } from "./http/outcome.ts";
import { bearer, expectedKey, invalidHeader } from "./http/request-headers.ts";
import { type Operation, urlOf } from "./operation.ts";
import { type CallOptions, invalidNumber, type TransportOptions } from "./options.ts";
import { delayBefore, pause } from "./retry.ts";

/** Sends requests, and retries them. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #baseUrl: URL;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#baseUrl = baseUrlOf(options.baseUrl);
    const invalid = invalidOption(options);
    if (invalid !== undefined) throw new TypeError(`${invalid.name} must be ${invalid.expected}, got ${invalid.found}.`);
  }

  async send<Parameters extends object>(operation: Operation<Parameters>, parameters: Parameters, call: CallOptions): Promise<Received> {
    const { id, method } = operation;
    const url = urlOf(this.#baseUrl, operation, parameters);
    const invalid = invalidOption(call);
    if (invalid !== undefined) throw new ParameterError(id, invalid.name, invalid.found, invalid.expected);
    for (let count = 1; ; count++) {
      const outcome = await attempt({ operation: id, method, url }, this.#options, call);
      if (!("error" in outcome)) return outcome;
      const delay = outcome.isTransient ? delayBefore(count, outcome.retryAfter, this.#options) : undefined;
      if (delay === undefined) throw outcome.error;
      await pause(delay, call.signal);
    }
  }
}

/** The first option that isn't valid, without its value if that may be a secret; undefined if all are valid. */
function invalidOption(options: CallOptions & Pick<TransportOptions, "apiKey">): ReturnType<typeof invalidNumber> {
  const header = invalidHeader(options.headers);
  if (header !== undefined)
    return { name: `the header ${JSON.stringify(header)}`, found: "other characters", expected: "a name and a value that HTTP allows" };
  if (typeof options.apiKey === "string" && bearer(options.apiKey) === undefined)
    return { name: "apiKey", found: "other characters", expected: expectedKey };
  return invalidNumber(options);
}
