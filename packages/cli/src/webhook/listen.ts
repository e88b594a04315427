import { AsyncLocalStorage } from "node:async_hooks";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import {
  createWebhookHandler,
  type DeadLetter,
  memoryStore,
  type SeenStore,
  WebhookError,
  type WebhookHandler,
  type WebhookHandlerOptions,
} from "@session-schema/webhooks";
import { toNodeHandler } from "@session-schema/webhooks/node";
import type { Arguments } from "@tools/command-line";
import { UsageError } from "@tools/command-line";
import { printable } from "@tools/json-text";
import type { ExitCode } from "../commands/command.ts";
import type { Terminal } from "../terminal.ts";
import { describeEvent, issueLines, warningLines } from "./describe-event.ts";
import { signingOf } from "./signing.ts";

/** Receives webhooks and prints them, until the program is interrupted. */
export async function listen(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (args.positionals.length > 0) throw new UsageError("webhook listen accepts no arguments.");
  const { port, host } = addressOf(args);
  const signing = signingOf(args);
  const { createServer } = await import("node:http"); // on demand, because it takes 30 ms to load
  const server = createServer(toNodeHandler(printingHandler(terminal, signing)));
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`Can't listen on ${printable(host)}, port ${port} (${error.code ?? error.message}).`);
  });
  const address = server.address() as AddressInfo; // not a pipe
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  await terminal.print(`Listening on http://${name}:${address.port} for deliveries signed as ${signing.scheme}. Stop with Ctrl+C.\n`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  server.close().closeAllConnections();
  return 0;
}

function addressOf({ options }: Arguments): { port: number; host: string } {
  const port = Number(options["port"]);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port must be a whole number up to 65535, got ${JSON.stringify(options["port"])}.`);
  return { port, host: String(options["host"]) };
}

/** A handler that prints what it receives. */
function printingHandler({ print, paint }: Terminal, options: Pick<WebhookHandlerOptions, "secret" | "scheme">): WebhookHandler {
  // An event is parsed when its functions are called, so they need the delivery for warnings of its text.
  const deliveries = new AsyncLocalStorage<Request>();
  const printEvent = async (outcome: string, event: unknown, issues: Parameters<typeof issueLines>[0]): Promise<void> => {
    const body = (await deliveries.getStore()?.text()) ?? "";
    await print(`${outcome}  ${describeEvent(event)}\n${issueLines(issues)}${warningLines(body)}`);
  };
  const handled = (event: object, { issues }: Pick<DeadLetter, "issues">): Promise<void> =>
    printEvent(paint("green", "handled "), event, issues);
  const handler = createWebhookHandler({
    ...options,
    on: { "recording.started": handled, "recording.waiting": handled, "recording.ready": handled },
    deadLetter: ({ reason, event, issues }) => printEvent(paint("yellow", reason.padEnd(8)), event, issues),
    onError: (error) => {
      const [code, message] = error instanceof WebhookError ? [error.code, error.message] : ["failed", String(error)];
      // A closed pipe ends the program with the next line that it prints.
      print(`${paint("red", "rejected")}  ${code}: ${printable(message)}\n`).catch(() => undefined);
    },
    seen: printingRepeats(memoryStore(), (id) => print(`${paint("dim", "repeated")}  ${printable(id)}\n`)),
  });
  return (request) => deliveries.run(request.clone(), () => handler(request));
}

const printingRepeats = (store: SeenStore, onRepeat: (id: string) => Promise<void>): SeenStore => ({
  ...store,
  claim: async (id, owner, lease) => {
    const result = await store.claim(id, owner, lease);
    if (result === "done") await onRepeat(id);
    return result;
  },
});
