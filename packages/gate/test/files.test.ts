import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startGate } from "./support/gate.ts";
import { messageOf } from "./support/messages.ts";
import { until } from "./support/program.ts";
import { expectedTally, type Tally, TallyCounter } from "./support/tally.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gate-files-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface FileOptions {
  readonly engine: string;
  readonly in: string;
  readonly accepted: string;
  readonly rejected: string;
}

const optionsIn = (name: string): FileOptions => ({
  engine: "files",
  in: join(folder, `${name}.ndjson`),
  accepted: join(folder, `${name}-accepted.ndjson`),
  rejected: join(folder, `${name}-rejected.ndjson`),
});

/** The lines of both outputs, as bytes. */
async function tally({ accepted, rejected }: FileOptions, count: number): Promise<Tally> {
  const counter = new TallyCounter(count);
  for (const [path, isAccepted] of [
    [accepted, true],
    [rejected, false],
  ] as const) {
    const bytes = await readFile(path);
    for (let from = 0; from < bytes.length; ) {
      const end = bytes.indexOf(0x0a, from);
      counter.add(bytes.subarray(from, end), isAccepted);
      from = end + 1;
    }
  }
  return counter.tally;
}

const lines = (count: number): Buffer =>
  Buffer.concat(Array.from({ length: count }, (_, index) => [messageOf(index).body, Buffer.from("\n")]).flat());

test("a run that is killed again and again has each line in one output, once", { timeout: 300_000 }, async () => {
  const count = 200_000;
  const options = { ...optionsIn("killed"), checkpoint: join(folder, "checkpoint") };
  await writeFile(options.in, lines(count));
  let kills = 0;
  for (let life = 0; ; life++) {
    await using gate = startGate("run", options);
    await until("it is at work, or has ended", () => gate.errors.includes("Connected.") || gate.exitCode !== undefined);
    if (life === 3) {
      expect(await gate.ended()).toBe(0);
      break;
    }
    await sleep(100 + 150 * life);
    if (gate.exitCode === undefined) {
      await gate.end("SIGKILL");
      kills++;
    }
  }
  expect(kills).toBeGreaterThan(0);
  expect(await tally(options, count)).toEqual(expectedTally(count));
});

test("the issues of a line are written with its file and number", async () => {
  const options = { ...optionsIn("issues"), issues: join(folder, "issues.json") };
  await writeFile(options.in, '{"name":"a"}\n\n{"name":5}\n');
  expect(await startGate("run", options).ended()).toBe(0);
  expect(JSON.parse(await readFile(options.issues, "utf8"))).toMatchObject({
    file: options.in,
    line: 3,
    result: "rejected",
    issues: [{ instancePath: "/name", keyword: "type" }],
    omitted: 0,
  });
});

test("standard input is an input, and what the outputs have is kept", async () => {
  const options = { ...optionsIn("pipe"), in: "-" };
  for (let turn = 0; turn < 2; turn++) expect(await startGate("run", options, lines(10).toString("latin1")).ended()).toBe(0);
  expect((await readFile(options.accepted, "utf8")).split("\n").length - 1).toBe(2 * expectedTally(10).accepted);
});

test.for([
  [{ in: "-", checkpoint: "c" }, 2, "--checkpoint needs files"],
  [{ accepted: "same", rejected: "same" }, 2, "same is named twice."],
  [{ in: "nowhere.ndjson" }, 1, "Can't read nowhere.ndjson: ENOENT."],
  [{ engine: "nats", in: "a", servers: "nats://127.0.0.1:1", accepted: "a.>", rejected: "b" }, 2, "must have the wildcards of --in a"],
] as const)("%j ends with a sentence", async ([changes, code, message]) => {
  const gate = startGate("run", { ...optionsIn("wrong"), ...changes });
  expect([await gate.ended(), gate.errors]).toEqual([code, expect.stringContaining(message)]);
});

test("a broker that can't be reached is waited for, and reported once", async () => {
  const options = { engine: "nats", servers: "nats://127.0.0.1:1", in: "a.in", accepted: "a.ok", rejected: "a.dead" };
  await using gate = startGate("run", options);
  await until("it says so", () => gate.errors.includes("Can't reach nats"));
  await sleep(1500);
  expect(gate.errors.match(/Can't reach/g)).toHaveLength(1);
  expect(await gate.end("SIGTERM")).toBe(0);
});
