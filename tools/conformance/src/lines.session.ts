import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";

/** How many payloads were accepted and rejected. */
export interface Counts {
  readonly accepted: number;
  readonly rejected: number;
}

/** How many lines the long tests of jobs write: `JOB_LINES`, by default a million. */
export const jobLines: number = Number(process.env["JOB_LINES"] ?? 1_000_000);

/** Writes a number of sessions as NDJSON. Of each hundred, 90 are valid, 6 tolerated and 4 rejected, one of which isn't JSON. */
export async function writeLines(file: string, count: number): Promise<void> {
  await pipeline(Readable.from(chunks(count)), createWriteStream(file));
}

function* chunks(count: number): Generator<string> {
  for (let start = 0; start < count; start += 1000)
    yield Array.from({ length: Math.min(1000, count - start) }, (_, index) => `${line(start + index)}\n`).join("");
}

/** Properties in an order that depends on the line, with up to three of them left out. */
function line(index: number): string {
  const first = index % entries.length;
  const chosen = [...entries.slice(first), ...entries.slice(0, first)].slice(index % 4);
  const session = { ...Object.fromEntries(chosen), id: `s-${index}`, name: `golf+${index}`, ...faults.get(index % 100) };
  const text = JSON.stringify(session);
  return index % 100 === 99 ? text.slice(0, -7) : text;
}

const entries = Object.entries({
  lastSeen: 1587667174725,
  sourceSegments: 41,
  sourceSegmentsDuration: 82.13400000000001,
  sourceBytes: 41_000_000_000,
  ingestRate: 512000.5,
  isHealthy: true,
  issues: ["Buffer underflow"],
  createdAt: 1587667100000,
  parentId: "0a1b2c3d-610a-4057-8f6f-b785dc1e6f88",
  record: true,
  recordingStatus: "ready",
  recordingUrl: "https://playback.example.com/hls/29eb9byolvwdbkue/index.m3u8",
  playbackId: "eaw4nk06ts2d0mzb",
  profiles: [{ width: 1280, height: 720, name: "720p", bitrate: 4_000_000, fps: 30, fpsDen: 1, gop: "2.0", encoder: "h264" }],
});

/** What is unusual about a line, by its place in a hundred. */
const faults: ReadonlyMap<number, object> = new Map<number, object>([
  [13, { recordingStatus: "deleted" }],
  [23, { isHealthy: null, issues: null }],
  [33, { region: "fra" }],
  [43, { lastSeen: -1 }],
  [53, { kind: "session" }],
  [63, { recordingUrl: "no uri" }],
  [73, { sourceBytes: "12" }],
  [83, { name: null }],
  [93, { profiles: [{ width: "1280", height: 720, name: "720p", bitrate: 4000, fps: 30 }] }],
]);

/** The counts of the command line, as a reader. */
export async function countsOfCli(file: string): Promise<Counts> {
  const cli = join(dirname(createRequire(import.meta.url).resolve("@session-schema/cli/package.json")), "bin/session-schema.js");
  const child = spawn(process.execPath, [cli, "validate", "--ndjson", "--mode", "tolerant", "--format", "json", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  const counts = await countLines(child.stdout, (text) => text.includes('"accepted":true'));
  await exit;
  return counts;
}

/** The number of lines in a file, or in all files of a folder that Spark wrote. */
export async function countIn(path: string): Promise<number> {
  const count = `find "$1" -type f \\( -path "$1" -o -name 'part-*' \\) -exec cat {} + | wc -l`;
  const { stdout } = await promisify(execFile)("sh", ["-c", count, "sh", path]);
  return Number(stdout);
}

async function countLines(stream: Readable, isAccepted: (text: string) => boolean): Promise<Counts> {
  const counts = { accepted: 0, rejected: 0 };
  for await (const text of createInterface({ input: stream })) counts[isAccepted(text) ? "accepted" : "rejected"]++;
  return counts;
}

/** Runs a job, and prints how long it took. */
export async function measured<T>(name: string, job: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const before = childrenSeconds();
  const result = await job();
  const wall = (performance.now() - start) / 1000;
  process.stderr.write(
    `${name}: ${(childrenSeconds() - before).toFixed(1)} s of processor time, ${wall.toFixed(1)} s, ${jobLines} lines\n`,
  );
  return result;
}

/** The processor time of the processes that this one started and waited for, where the system reports it. */
function childrenSeconds(): number {
  try {
    const fields = readFileSync("/proc/self/stat", "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return Number.NaN; // not Linux
  }
}
