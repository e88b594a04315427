import { hasToolchain } from "@tools/conformance";
import { record } from "@tools/evidence";
import { describe, expect, test } from "vitest";
import { chaos } from "./support/nats-chaos.ts";
import { expectedTally } from "./support/tally.ts";

describe.runIf(hasToolchain("NATS", "go"))("gates that are killed every second", () => {
  test("store each of 200,000 messages once, where its result says", async () => {
    const messages = 200_000;
    const { tally, kills, seconds } = await chaos({ messages, gates: 3, killEvery: 1000, restartServer: true });
    process.stdout.write(`NATS: ${messages} messages, ${kills} gates killed, the server once, ${seconds} s: ${JSON.stringify(tally)}\n`);
    expect(tally).toEqual(expectedTally(messages));
    await record("gate-nats", {
      command: "pnpm --filter @session-schema/gate exec vitest run --mode long test/nats-chaos.long.test.ts",
      figures: { messages, kills, ...tally },
    });
  });
});
