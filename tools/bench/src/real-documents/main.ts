import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { documents } from "./documents.ts";
import type { Measurement } from "./measure.ts";

// `node main.ts [folder] [part of a name]`: compares real documents, each in a process of its own, and prints how long it takes. The packages
// are downloaded to the folder, or to a temporary one.
const [folder = mkdtempSync(join(tmpdir(), "real-documents-")), part = ""] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const columns = ["document", "seconds", "processor", "MB", "bump", "changes", "breaking", "not proven", "over budget"];
process.stdout.write(`Packages: ${folder}\n\n| ${columns.join(" | ")} |\n| --- |${" ---: |".repeat(columns.length - 1)}\n`);
for (const [index, { name }] of documents.entries()) {
  if (!name.includes(part)) continue;
  process.stdout.write(`| ${name} | ${(await cellsOf(index)).join(" | ")} |\n`);
}

async function cellsOf(index: number): Promise<(string | number)[]> {
  const args = [join(import.meta.dirname, "measure.ts"), folder, String(index)];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 120_000 });
    const { seconds, processorSeconds, megabytes, ...counts }: Measurement = JSON.parse(stdout);
    return [seconds.toFixed(1), processorSeconds.toFixed(1), megabytes, ...Object.values(counts)];
  } catch (error) {
    return [
      String(error instanceof Error ? error.message : error)
        .replaceAll(/\s+/gu, " ")
        .slice(0, 500),
    ];
  }
}
