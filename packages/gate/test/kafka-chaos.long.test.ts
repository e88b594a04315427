import { record } from "@tools/evidence";
import { describe, expect, test } from "vitest";
import { chaos, kafkaMessageOf } from "./support/kafka/chaos.ts";
import { expectedTally } from "./support/tally.ts";

const messages = Number(process.env["CHAOS_MESSAGES"] ?? 200_000);

describe("gates on Kafka that are killed while they work", () => {
  test("store each message once, where its result says", async () => {
    const { tally, tombstones, kills, seconds } = await chaos({ messages, gates: 3, killAfter: 1000 });
    process.stdout.write(`Kafka: ${messages} messages, ${kills} kills, ${seconds} s, ${JSON.stringify(tally)}\n`);
    expect(tally).toEqual(expectedTally(messages, kafkaMessageOf));
    expect(tombstones).toBe(3);
    expect(kills).toBeGreaterThan(messages / 10_000);
    await record("gate-kafka", {
      command: "pnpm --filter @session-schema/gate exec vitest run --mode long test/kafka-chaos.long.test.ts",
      variables: { CHAOS_MESSAGES: messages },
      figures: { messages, kills, ...tally },
    });
  });
});
