import type { Body } from "./read-body.ts";

/** The response to one attempt. */
export interface OperationResponse {
  readonly operation: string;
  readonly response: Response;
  readonly url: URL;
  readonly body: Body;
  /** The greatest size of the body of a success, in bytes. */
  readonly limit: number;
  /** The secrets of the request, which no error may have. */
  readonly secrets: readonly string[];
  /** The origin that redirects led to, if it isn't that of the API. */
  readonly otherOrigin: string | undefined;
}
