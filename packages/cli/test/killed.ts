import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { program, run } from "./run.ts";

export interface Kills {
  /** The number of lines. */
  readonly lines: number;
  /** How often the program is killed. */
  readonly kills: number;
  readonly workers: number;
  readonly signal: NodeJS.Signals;
  /** Makes the input from its lines. */
  readonly stored?: (text: string) => string | Uint8Array;
  readonly random: () => number;
}

/** Kills a run several times, continues it, and compares its outputs with those of a run that nobody kills. */
export async function expectEachLineOnce({ lines, kills, workers, signal, stored = (text) => text, random }: Kills): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "session-schema-killed-"));
  const path = (name: string): string => join(directory, name);
  try {
    const half = Math.ceil(lines / 2);
    await writeFile(path("1.ndjson"), stored(textOf(0, half)));
    await writeFile(path("2.ndjson"), stored(textOf(half, lines)));
    const argsFor = (name: string): string[] => [
      "validate",
      "--format",
      "summary",
      "--workers",
      String(workers),
      "--accepted",
      path(`${name}-accepted`),
      "--rejected",
      path(`${name}-rejected`),
    ];
    const inputs = [path("1.ndjson"), path("2.ndjson")];
    const started = Date.now();
    const whole = await run([...argsFor("whole"), ...inputs]);
    const duration = Date.now() - started;

    const killed = [...argsFor("killed"), "--checkpoint", path("checkpoint"), ...inputs];
    for (let i = 0; i < kills; i++) {
      const child = spawn(process.execPath, [program, ...killed], { stdio: "ignore" });
      const closed = once(child, "close");
      const timer = setTimeout(() => child.kill(signal), random() * duration);
      await closed;
      clearTimeout(timer);
    }
    const last = await run(killed);

    expect({ stdout: last.stdout, exitCode: last.exitCode }).toEqual({ stdout: whole.stdout, exitCode: whole.exitCode });
    for (const name of ["accepted", "rejected"])
      expect(await readFile(path(`killed-${name}`), "utf8")).toBe(await readFile(path(`whole-${name}`), "utf8"));
    expect((await run(killed)).stderr).toMatch(/says that this run is complete/);
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Lines of which every seventh is rejected. The last one has no newline. */
const textOf = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) =>
    JSON.stringify({ name: (from + i) % 7 === 0 ? from + i : "x".repeat(600), id: `s-${from + i}` }),
  ).join("\n");
