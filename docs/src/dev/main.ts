import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { repositoryRoot, siteFolder } from "../paths.ts";
import { serve } from "../serve.ts";
import { Reloader } from "./reloader.ts";
import { watchSources } from "./sources.ts";

const usage = `docs:dev: serve the site, and rebuild it on each change

  pnpm docs:dev
  --port <number>   default: 4400; 0 picks a free port

Stop it with Ctrl+C. Exit codes: 0 stopped, 1 port in use, 2 invalid option.
`;

/** The time to wait for further changes, in milliseconds: editors save in several steps. */
const debounceTime = 100;

/** Builds, serves and watches until the signal is aborted. Returns the exit code. */
async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const port = portOf(args);
  if (port === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const reloader = new Reloader();
  const { server, url } = await serve(siteFolder, { port, handle: reloader.handle, transform: reloader.transform });
  let stale = true;
  let wake = (): void => undefined;
  const close = watchSources(repositoryRoot, () => {
    stale = true;
    wake();
  });
  signal.addEventListener("abort", () => wake());
  for (let first = true; !signal.aborted; first = false) {
    if (stale) {
      if (!first) await pause(debounceTime);
      stale = false;
      const built = await build();
      if (built) reloader.reload();
      if (first && !signal.aborted)
        process.stdout.write(`Serving the site at ${url} and rebuilding it on each change. Press Ctrl+C to stop.\n`);
      else if (built) process.stdout.write("Rebuilt.\n");
    } else await new Promise<void>((resolve) => (wake = resolve));
  }
  close();
  server.close();
  server.closeAllConnections();
  return 0;
}

function portOf(args: readonly string[]): number | undefined {
  try {
    const port = Number(parseArgs({ args: [...args], options: { port: { type: "string", default: "4400" } } }).values.port);
    return Number.isInteger(port) && port >= 0 && port < 65536 ? port : undefined;
  } catch {
    return undefined;
  }
}

/** Builds the site's dependencies, then the site. The last site is replaced only if all succeeds. Failing programs print their own errors. */
async function build(): Promise<boolean> {
  const args = [join(repositoryRoot, "tools/scripts/src/main.js"), "docs:build"];
  const [code] = await once(spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] }), "exit");
  return code === 0;
}

const controller = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
try {
  process.exitCode = await main(process.argv.slice(2), controller.signal);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException; // an error of node:net
  process.stderr.write(code === "EADDRINUSE" ? `The port is in use: ${message}. Choose another one with --port.\n` : `${message}\n`);
  process.exitCode = 1;
}
