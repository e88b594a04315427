import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseId } from "../benchmarks/rows.ts";
import { oursId } from "../contenders/index.ts";
import { markdownTable } from "../page/table.ts";
import { writePage } from "../page/write.ts";
import { aboutRun } from "../results/about.ts";
import { writeResults } from "../results/files.ts";
import { Samples } from "../results/samples.ts";
import { targets } from "../results/targets.ts";
import { installPeers, type Peer, peerVersions } from "./peers.ts";
import { processorTime } from "./processor-time.ts";
import { writeSessions } from "./sessions.session.ts";

const usage = `bulk: measure how many lines of a large file session-schema validates, next to JSON.parse alone and to other programs

  --lines <number>   lines of the file; 1,000,000 by default
  --file <path>      use this file of so many lines; it is generated first if it doesn't exist
  --turns <number>   how often each program runs, interleaved; 3 by default
  --write            also write tools/bench/results and docs/benchmarks.md
`;

const program = fileURLToPath(new URL("../../../../packages/cli/bin/session-schema.js", import.meta.url));
const parse = fileURLToPath(new URL("parse.ts", import.meta.url));

/** Measures each program several times, interleaved, so that a slow moment of the machine affects all of them. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lines: { type: "string", default: "1000000" },
      file: { type: "string" },
      turns: { type: "string", default: "3" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return print(usage);
  const folder = await mkdtemp(join(tmpdir(), "bulk-"));
  try {
    const lines = Number(values.lines);
    const file = values.file ?? join(folder, "sessions.ndjson");
    if (!existsSync(file)) await writeSessions(file, lines);
    const contenders = [...ours(file, lines, folder), ...(await installPeers(folder, file))];
    const samples = new Samples({ id: "bulk", unit: "lines/s", columns: [perProcessorSecond, perSecond], rows: contenders });
    for (let turn = 0; turn < Number(values.turns); turn++) for (const contender of contenders) await measure(contender, samples);
    const results = { ...samples.results(aboutRun()), versions: peerVersions };
    print(`${markdownTable(results)}\n\n`);
    for (const { text, isMet, measured } of targets(new Map([[results.id, results]])))
      print(`${isMet ? "met   " : "missed"}  ${text}: ${measured}\n`);
    if (!values.write) return;
    await writeResults(results);
    await writePage();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The columns. */
const perProcessorSecond = "per second of processor time";
const perSecond = "per second";

function ours(file: string, lines: number, folder: string): readonly Peer[] {
  const validate = [process.execPath, program, "validate", "--ndjson", "--mode", "tolerant", "--format", "summary", file];
  const outputs = ["--accepted", join(folder, "accepted"), "--rejected", join(folder, "rejected")];
  return [
    { id: parseId, name: "`JSON.parse` of each line", command: [process.execPath, parse, file], lines },
    { id: oursId, name: "`validate`, 1 worker", command: [...validate, "--workers", "1"], lines },
    { id: "2-workers", name: "`validate`, 2 workers", command: [...validate, "--workers", "2"], lines },
    { id: "1-worker-writes", name: "`validate`, 1 worker, writes the lines", command: [...validate, ...outputs, "--workers", "1"], lines },
    { id: "2-workers-write", name: "`validate`, 2 workers, write the lines", command: [...validate, ...outputs, "--workers", "2"], lines },
  ];
}

async function measure({ id, name, command, lines }: Peer, samples: Samples): Promise<void> {
  const { processor, wall, isTimeout } = await processorTime(command, limit);
  if (isTimeout) throw new Error(`${name} takes more than ${limit} seconds for ${lines} lines.`);
  samples.add(id, perProcessorSecond, lines / processor);
  samples.add(id, perSecond, lines / wall);
}

/** In seconds, for one run. */
const limit = 600;

const print = (text: string): void => void process.stdout.write(text);

await main();
