import { expect, test } from "vitest";
import signed from "../../fixtures/signed.json" with { type: "json" };
import { type SignedFixture, signedFixtures } from "../testing/signed-fixtures.ts";
import { verifyLivepeer } from "./verify-livepeer.ts";
import { verifyStandard } from "./verify-standard.ts";

const verify = { livepeer: verifyLivepeer, standard: verifyStandard };
// The file has the type of what is written to it: the first test compares them.
const fixtures = signed as readonly SignedFixture[];

test("the signed fixtures are those of the events: if not, run `pnpm run fixtures` in packages/webhooks", async () => {
  expect(fixtures).toEqual(await signedFixtures());
});

test("the names of a scheme's fixtures are unique, and every code that a fixture can have is among them", () => {
  const names = fixtures.map(({ scheme, name }) => `${scheme}: ${name}`);
  expect(new Set(names).size).toBe(names.length);
  const codes = new Set(fixtures.map(({ code }) => code));
  expect([...codes].sort()).toEqual(
    ["malformed", "mismatch", "no-secret", "no-signature", "not-json", "timestamp", "timestamp-unbound", undefined].sort(),
  );
});

test.for(fixtures)("$scheme: $name", async ({ scheme, body, headers, secret, now, code }) => {
  const result = verify[scheme](body, headers, secret, { now });
  if (code === undefined) expect(await result).toEqual(JSON.parse(body));
  else await expect(result).rejects.toMatchObject({ name: "WebhookError", code });
});
