import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { signWebhook } from "./sign-webhook.ts";
import { readyEvent, secrets } from "./testing/deliveries.ts";

const program = join(import.meta.dirname, "testing/killed-server.ts");

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
}

async function start(folder: string, store: string): Promise<Running> {
  const process = spawn(globalThis.process.execPath, ["--no-warnings", program, folder, store], { stdio: ["ignore", "pipe", "inherit"] });
  if (process.stdout === null) throw new Error("its output is a pipe");
  const [port] = await once(createInterface(process.stdout), "line");
  return { process, url: `http://127.0.0.1:${port}` };
}

async function kill({ process }: Running): Promise<void> {
  const exit = once(process, "exit");
  process.kill("SIGKILL");
  await exit;
}

/** Sends an event until it is accepted, as its sender does, but without the long delays. */
async function sendUntilAccepted(id: string, urls: () => readonly string[]): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const all = urls();
    const { body, headers } = await signWebhook(readyEvent(id), secrets.livepeer, "livepeer");
    const url = all[attempt % all.length] ?? "";
    const response = await fetch(url, { method: "POST", body, headers }).catch(() => undefined);
    await response?.arrayBuffer().catch(() => undefined);
    if (response?.status === 200) return;
    await sleep(50);
  }
}

test.for([
  { store: "memory", processes: 1 },
  { store: "sqlite", processes: 2 },
])("no event is lost when receivers with a store in $store are killed while they handle events", async ({ store, processes }) => {
  const folder = await mkdtemp(join(tmpdir(), "webhooks-"));
  const running = await Promise.all(Array.from({ length: processes }, () => start(folder, store)));
  try {
    const ids = Array.from({ length: 100 }, (_, index) => String(index));
    const urls = () => running.map(({ url }) => url);
    // Each event is sent twice at about the same time, and spread over the time of the kills.
    const sent = [...ids, ...ids].map(async (id) => {
      await sleep(Number(id) * 20);
      await sendUntilAccepted(id, urls);
    });
    for (let i = 0; i < 6; i++) {
      await sleep(400);
      const index = i % processes;
      await kill(running[index] ?? expect.unreachable());
      running[index] = await start(folder, store);
    }
    await Promise.all(sent);
    const handled = (await readFile(join(folder, "handled.txt"), "utf8")).trim().split("\n");
    expect(new Set(handled)).toEqual(new Set(ids));
  } finally {
    await Promise.all(running.map(kill));
    await rm(folder, { recursive: true });
  }
});
