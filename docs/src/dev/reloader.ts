import type { ServerResponse } from "node:http";

/** The address of the event stream that reports new builds. No page of the site has such a name. */
const address = "~built";

/** The code that docs:dev adds to the script of every page. It is part of a file, because the security policy forbids inline scripts. */
const script = `\nnew EventSource(document.documentElement.dataset.base + "${address}").onmessage = () => location.reload();\n`;

/** Reloads every open page after a build. */
export class Reloader {
  readonly #pages = new Set<ServerResponse>();

  /** Handles the event stream's requests, and keeps their connections. */
  readonly handle = (name: string, response: ServerResponse): boolean => {
    if (name !== address) return false;
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.flushHeaders();
    this.#pages.add(response);
    response.once("close", () => this.#pages.delete(response));
    return true;
  };

  readonly transform = (name: string, body: Buffer): Buffer =>
    name === "assets/site.js" ? Buffer.concat([body, Buffer.from(script)]) : body;

  reload(): void {
    for (const page of this.#pages) page.write("data: built\n\n");
  }
}
