import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** What the site promises to work under. */
export const contentSecurityPolicy = "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
};

/** How a folder is served. */
export interface ServeOptions {
  /** The path that the folder stands under: `/below/this/`. By default the root. */
  readonly path?: string;
  /** By default a free one. */
  readonly port?: number;
  /** Takes a request over; answers whether it did. */
  readonly answer?: (name: string, response: ServerResponse) => boolean;
  /** Changes what is served. */
  readonly amend?: (name: string, body: Buffer) => Buffer;
}

/** A static server on loopback: the files of a folder under a path, with the security policy, and the site's own 404 page. */
export async function serve(
  folder: string,
  { path = "/", port = 0, answer = () => false, amend = (_, body) => body }: ServeOptions = {},
): Promise<{ server: Server; url: string }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.startsWith(path) ? normalize(decodeURIComponent(pathname.slice(path.length))) : "..";
    if (answer(name, response)) return;
    const file = join(folder, name === "." || name.endsWith("/") ? `${name}/index.html` : name);
    const body = name.startsWith("..") ? undefined : await readFile(file).catch(() => undefined);
    const missing = body === undefined ? await readFile(join(folder, "404.html")).catch(() => "not found") : undefined;
    response.writeHead(body === undefined ? 404 : 200, {
      "content-security-policy": contentSecurityPolicy,
      "content-type": types[body === undefined ? ".html" : extname(file)] ?? "application/octet-stream",
      "x-content-type-options": "nosniff",
    });
    response.end(body === undefined ? missing : amend(name, body));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: actual } = server.address() as AddressInfo; // a server that listens on a port has one
  return { server, url: `http://127.0.0.1:${actual}${path}` };
}
