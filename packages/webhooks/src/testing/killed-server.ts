/**
 * A receiver that its test kills: `node killed-server.ts <folder> <store>`. It prints its port, and appends the ID of each event that it handles to
 * a file.
 */
import { appendFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { toNodeHandler } from "../adapters/node.ts";
import { createWebhookHandler } from "../handler/create-webhook-handler.ts";
import { memoryStore } from "../seen/memory-store.ts";
import { secrets } from "./deliveries.ts";
import { sqliteStore } from "./sqlite-store.ts";

const [folder = ".", store] = process.argv.slice(2);

const sqlite = (): DatabaseSync => {
  const database = new DatabaseSync(join(folder, "seen.db"), { timeout: 5000 });
  database.exec("PRAGMA journal_mode = WAL");
  return database;
};

const handler = createWebhookHandler({
  secret: secrets.livepeer,
  seen: store === "sqlite" ? sqliteStore(sqlite()) : memoryStore(),
  lease: 300,
  on: {
    "recording.ready": async ({ id }) => {
      await sleep(Math.random() * 200);
      appendFileSync(join(folder, "handled.txt"), `${id}\n`);
      await sleep(Math.random() * 200);
    },
  },
  deadLetter: () => undefined,
});

const server = createServer(toNodeHandler(handler)).listen(0, "127.0.0.1", () => {
  console.log((server.address() as AddressInfo).port); // not a pipe
});
