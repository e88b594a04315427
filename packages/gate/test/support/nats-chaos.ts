import { setTimeout as sleep } from "node:timers/promises";
import { startGate } from "./gate.ts";
import { counts, left, load, natsOptions, tally } from "./nats.ts";
import { NatsServer } from "./nats-server.ts";
import { type Program, until } from "./program.ts";
import type { Tally } from "./tally.ts";

export interface ChaosOptions {
  readonly messages: number;
  readonly gates: number;
  /** How long after it is connected a gate is killed, in milliseconds. */
  readonly killEvery: number;
  /** Kills the server too, and starts it again, once. */
  readonly restartServer: boolean;
}

export interface Chaos {
  readonly tally: Tally;
  readonly kills: number;
  readonly seconds: number;
}

/**
 * Kills gates again and again while they work, each at a time of its own, until the input is empty. SIGKILL leaves no time to finish anything.
 */
export async function chaos({ messages, gates, killEvery, restartServer }: ChaosOptions): Promise<Chaos> {
  await using server = await NatsServer.start();
  const options = natsOptions(server.url);
  // What a killed gate held comes again after this time.
  const times = { "ack-wait": "3s", outage: "10m", "duplicate-window": "15m" };
  await startGate("setup", { ...options, ...times }).ended();
  const begin = Date.now();
  const loading = load(server.url, 0, messages);
  if (messages > 50_000) await until("some messages are there", async () => (await counts(server.url)).in > 20_000);
  else await loading;
  let kills = 0;
  let isOver = false;
  const live = async (gate: number): Promise<void> => {
    for (let life = 0; !isOver; life++) {
      await using program: Program = startGate("run", options);
      await until("the gate is connected", () => isOver || program.errors.includes("Connected.") || program.exitCode !== undefined);
      await sleep(life === 0 ? (killEvery * (gate + 1)) / gates : killEvery);
      if (isOver) {
        await program.end("SIGTERM");
      } else if (program.exitCode === undefined) {
        await program.end("SIGKILL");
        kills++;
      } else throw new Error(`A gate ended by itself:\n${program.errors}`);
    }
  };
  const lives = Array.from({ length: gates }, (_, gate) => live(gate));
  try {
    await loading;
    if (restartServer) {
      await until("half of the messages are through", async () => (await left(server.url)) < messages / 2, 600);
      await server.down("SIGKILL");
      await sleep(1000);
      await server.up();
    }
    await Promise.race([until("the input is empty", async () => (await left(server.url)) === 0, 1200), Promise.all(lives)]);
  } finally {
    isOver = true;
    await Promise.all(lives);
  }
  return { tally: await tally(server.url, messages), kills, seconds: Math.round((Date.now() - begin) / 1000) };
}
