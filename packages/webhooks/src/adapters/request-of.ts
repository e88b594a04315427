/** An `IncomingMessage` of Node, to which a framework may have added a body. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  /** The method. */
  readonly method?: string | undefined;
  /** The headers, with names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Whether something has read the request. */
  readonly readableDidRead: boolean;
  /** What a framework read: bytes or text of `express.raw()` and `express.text()`, or a value that was parsed. */
  readonly body?: unknown;
  /** The bytes that some platforms keep next to the parsed value. */
  readonly rawBody?: unknown;
}

/** The same request for a handler. One whose body was parsed becomes a request whose body was used, which a handler rejects. */
export async function requestOf(request: NodeRequest): Promise<Request> {
  // A handler answers any other method without reading the request, and a Request can't have every method.
  if (request.method !== "POST") return new Request(url);
  const init = { method: "POST", headers: headersOf(request) };
  const raw = [request.rawBody, request.body].find((body) => typeof body === "string" || body instanceof Uint8Array);
  if (raw !== undefined) return new Request(url, { ...init, body: raw as BodyInit }); // as just checked; Request copies it
  if (!request.readableDidRead) return new Request(url, { ...init, body: streamOf(request), ...halfDuplex });
  const used = new Request(url, { ...init, body: "" });
  await used.text();
  return used;
}

/** No handler reads it. The one of the request can be anything that a client sends. */
const url = "http://localhost/";

/** Required with a stream, and missing in the types. */
const halfDuplex = { duplex: "half" };

function headersOf({ headers }: NodeRequest): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (name.startsWith(":")) continue; // HTTP/2 has the method and the path among the headers
    for (const one of [value ?? []].flat()) result.append(name, one);
  }
  return result;
}

function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  const chunks = request[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    // Nothing to cancel: ending the iterator would close the connection before the answer.
  });
}
