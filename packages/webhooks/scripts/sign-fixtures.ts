/**
 * Writes fixtures/signed.json: deliveries that a receiver must accept, and deliveries that it must reject with a code. Run it after the
 * fixtures of WebhookEvent changed.
 */
import { writeFile } from "node:fs/promises";
import { signedFixtures } from "../src/testing/signed-fixtures.ts";

const file = new URL("../fixtures/signed.json", import.meta.url);
await writeFile(file, `${JSON.stringify(await signedFixtures(), null, 2)}\n`);
