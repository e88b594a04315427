import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { repositoryRoot, siteFolder } from "../paths.ts";
import { serve } from "../serve.ts";
import { Reloader } from "./reloader.ts";
import { watchSources } from "./sources.ts";

const usage = `docs:dev: serve the site, and make it again at each save

  pnpm docs:dev
  --port <number>   4400 if none is given, any free one if it is 0

Ends with Ctrl+C. Exit 0 ended, 1 the port is taken, 2 usage.
`;

/** An editor saves in several steps, and codegen in many: time for them to end, in milliseconds. */
const settling = 100;

/** Builds, serves, watches, until the signal asks it to end. Answers the exit code. */
async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const port = portOf(args);
  if (port === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const reloader = new Reloader();
  const { server, url } = await serve(siteFolder, { port, answer: reloader.answer, amend: reloader.amend });
  let stale = true;
  let wake = (): void => undefined;
  const close = watchSources(repositoryRoot, () => {
    stale = true;
    wake();
  });
  signal.addEventListener("abort", () => wake());
  for (let first = true; !signal.aborted; first = false) {
    if (stale) {
      if (!first) await pause(settling);
      stale = false;
      const built = await build();
      if (built) reloader.reload();
      if (first && !signal.aborted) process.stdout.write(`Serving the site at ${url} and watching what it is made of. End with Ctrl+C.\n`);
      else if (built) process.stdout.write("Built again.\n");
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

/** Makes what the site is made of, then the site, which takes the place of the last one only if all went well. What fails says why itself. */
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
  const { code, message } = error as NodeJS.ErrnoException; // whatever node:net throws
  process.stderr.write(code === "EADDRINUSE" ? `The port is taken: ${message}. Name another with --port.\n` : `${message}\n`);
  process.exitCode = 1;
}
