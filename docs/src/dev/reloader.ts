import type { ServerResponse } from "node:http";

/** Where a page hears of a new build. No page of the site has such a name. */
const address = "~built";

/** What docs:dev adds to the script of every page. From the site's own host, so that the security policy allows it. */
const script = `\nnew EventSource(document.documentElement.dataset.base + "${address}").onmessage = () => location.reload();\n`;

/** Makes every page that is open load again. */
export class Reloader {
  readonly #pages = new Set<ServerResponse>();

  /** Keeps the connection of a page that listens. */
  readonly answer = (name: string, response: ServerResponse): boolean => {
    if (name !== address) return false;
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.flushHeaders();
    this.#pages.add(response);
    response.once("close", () => this.#pages.delete(response));
    return true;
  };

  readonly amend = (name: string, body: Buffer): Buffer => (name === "assets/site.js" ? Buffer.concat([body, Buffer.from(script)]) : body);

  reload(): void {
    for (const page of this.#pages) page.write("data: built\n\n");
  }
}
