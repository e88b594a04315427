import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

/** The security policy that the site works with. */
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

/** Options of `serve`. */
export interface ServeOptions {
  /** The path of the folder on the server, such as `/below/this/`. Default: `/`. */
  readonly path?: string;
  /** Default: a free port. */
  readonly port?: number;
  /** Handles a request itself. Returns whether it did. */
  readonly handle?: (name: string, response: ServerResponse) => boolean;
  /** Changes the content of a file before it is sent. */
  readonly transform?: (name: string, body: Buffer) => Buffer;
}

/** Starts a static server on loopback for the files of a folder, with the security policy and the site's 404 page. */
export async function serve(
  folder: string,
  { path = "/", port = 0, handle = () => false, transform = (_, body) => body }: ServeOptions = {},
): Promise<{ server: Server; url: string }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.startsWith(path) ? normalize(decodeURIComponent(pathname.slice(path.length))) : "..";
    if (handle(name, response)) return;
    const file = join(folder, name === "." || name.endsWith("/") ? `${name}/index.html` : name);
    const body = name.startsWith("..") ? undefined : await readFile(file).catch(() => undefined);
    const missing = body === undefined ? await readFile(join(folder, "404.html")).catch(() => "not found") : undefined;
    response.writeHead(body === undefined ? 404 : 200, {
      "content-security-policy": contentSecurityPolicy,
      "content-type": types[body === undefined ? ".html" : extname(file)] ?? "application/octet-stream",
      "x-content-type-options": "nosniff",
    });
    response.end(body === undefined ? missing : transform(name, body));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: actual } = server.address() as AddressInfo; // a server that listens on a port has one
  return { server, url: `http://127.0.0.1:${actual}${path}` };
}
