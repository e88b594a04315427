import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { processorTime, type Taken } from "./processor-time.ts";
import { writeSessions } from "./sessions.session.ts";

const usage = `bulk: measure how long session-schema takes for a file of many lines, next to JSON.parse alone

  --lines <number>   lines of the file that is generated; 1,000,000 by default
  --file <path>      use this file; it is generated first if it doesn't exist
  --turns <number>   how often each program runs, interleaved; 3 by default
`;

const program = fileURLToPath(new URL("../../../../packages/cli/bin/session-schema.js", import.meta.url));
const parse = fileURLToPath(new URL("parse.ts", import.meta.url));

/** Measures each program several times, interleaved, so that a slow moment of the machine affects all of them. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { lines: { type: "string" }, file: { type: "string" }, turns: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), "bulk-"));
  try {
    const file = values.file ?? join(folder, "sessions.ndjson");
    if (!existsSync(file)) await writeSessions(file, Number(values.lines ?? 1_000_000));
    const contenders = contendersFor(file, folder);
    const taken = new Map<string, Taken[]>();
    for (let turn = 0; turn < Number(values.turns ?? 3); turn++)
      for (const [name, command] of contenders) taken.set(name, [...(taken.get(name) ?? []), await processorTime(command, limit)]);
    process.stdout.write(tableOf(taken));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** In seconds, for one run. */
const limit = 600;

const floor = "JSON.parse alone";

function contendersFor(file: string, folder: string): ReadonlyMap<string, readonly string[]> {
  const ours = [process.execPath, program, "validate", "--ndjson", "--mode", "tolerant", "--format", "summary"];
  const outputs = ["--accepted", join(folder, "accepted"), "--rejected", join(folder, "rejected")];
  return new Map([
    [floor, [process.execPath, parse, file]],
    ["1 worker", [...ours, "--workers", "1", file]],
    ["2 workers", [...ours, "--workers", "2", file]],
    ["1 worker, writes the lines", [...ours, ...outputs, "--workers", "1", file]],
    ["2 workers, write the lines", [...ours, ...outputs, "--workers", "2", file]],
  ]);
}

function tableOf(taken: ReadonlyMap<string, readonly Taken[]>): string {
  const median = (name: string, of: (one: Taken) => number): number =>
    (taken.get(name) ?? []).map(of).toSorted((a, b) => a - b)[Math.floor((taken.get(name)?.length ?? 0) / 2)] ?? Number.NaN;
  const rows = [...taken.keys()].map((name) => {
    const processor = median(name, (one) => one.processor);
    const ratio = processor / median(floor, (one) => one.processor);
    return `| ${name} | ${processor.toFixed(1)} | ${ratio.toFixed(2)} | ${median(name, ({ wall }) => wall).toFixed(1)} |\n`;
  });
  return [
    "| | processor s | ÷ JSON.parse | wall s |\n| --- | ---: | ---: | ---: |\n",
    ...rows,
    `\nMedians of interleaved runs. Node ${process.version}, ${availableParallelism()} cores.\n`,
  ].join("");
}

await main();
