import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { TargetReport } from "../generate.ts";

/** What the last run of codegen made: the build's summary reads it, and turbo's cache keeps it. */
export interface Report {
  readonly hash: string;
  readonly targets: readonly TargetReport[];
}

const file = "tools/codegen/dist/report.json";

export async function writeReport(root: string, report: Report): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), JSON.stringify(report));
}

export const readReport = async (root: string): Promise<Report> => JSON.parse(await readFile(join(root, file), "utf8")) as Report; // writeReport wrote it
