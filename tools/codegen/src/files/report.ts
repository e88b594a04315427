import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TargetReport } from "../generate.ts";
import type { SkippedPackage } from "../programs/skipped.ts";

/** The result of a run of codegen. turbo caches it, the build's summary prints it, and the build compares the disk with it. */
export interface Report {
  readonly hash: string;
  readonly targets: readonly TargetReport[];
  /** The folders that hold nothing but generated files, and the digest of these files. */
  readonly folders: readonly string[];
  readonly digest: string;
  /** The packages that were left as they are, because a program is missing. */
  readonly skipped: readonly SkippedPackage[];
}

const file = "tools/codegen/dist/report.json";

export async function writeReport(root: string, report: Report): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), JSON.stringify(report));
}

export const readReport = async (root: string): Promise<Report> => JSON.parse(await readFile(join(root, file), "utf8")) as Report; // writeReport wrote it
