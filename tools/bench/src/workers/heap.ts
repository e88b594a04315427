import type { Operations } from "../contenders/contender.ts";
import { payloadTexts } from "../payloads/index.ts";

/** Prints the bytes that stay on the heap. Arguments: module, and "load" for the loaded module or "report" for each list of issues. */
const [file = "", what = "load"] = process.argv.slice(2);

const payloads = parsedPayloads();
let before = await used();
const { issuesOf }: Operations = await import(file);
issuesOf(payloads[0]);
let kept: unknown[] = [];
if (what === "report") {
  kept = payloads.map((payload) => issuesOf(payload)); // so that the list is allocated, and the code compiled
  kept.fill(undefined);
  before = await used();
  for (const [index, payload] of payloads.entries()) kept[index] = issuesOf(payload);
}
process.stdout.write(String(((await used()) - before) / Math.max(kept.length, 1)));

function parsedPayloads(): unknown[] {
  return payloadTexts("with one error").map((text) => JSON.parse(text));
}

/** The bytes on the heap that something refers to. Finished functions keep nothing after a turn of the event loop. */
async function used(): Promise<number> {
  for (let i = 0; i < 5; i++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}
