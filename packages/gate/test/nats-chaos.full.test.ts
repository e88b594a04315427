import { hasToolchain } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { chaos } from "./support/nats-chaos.ts";
import { expectedTally } from "./support/tally.ts";

describe.runIf(hasToolchain("NATS", "go"))("gates that are killed while they work", () => {
  test("store each message once, where its result says", async () => {
    const { tally, kills } = await chaos({ messages: 10_000, gates: 2, killEvery: 300, restartServer: true });
    expect(tally).toEqual(expectedTally(10_000));
    expect(kills).toBeGreaterThan(0);
  });
});
