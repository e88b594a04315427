import { resolve } from "node:path";
import { folders, project } from "@tools/contract";
import { readReport } from "./files/report.ts";

/** Prints the end of `pnpm build`. */
const { hash, targets } = await readReport(resolve(import.meta.dirname, "../../.."));
const rows = targets.map(({ target, files, bytes, milliseconds }) => [
  target,
  String(files),
  bytes.toLocaleString("en"),
  String(milliseconds),
]);
const table = [["target", "files", "bytes", "ms"], ...rows];
const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
const render = (row: string[]): string =>
  row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("   ");

process.stdout.write(`
${table.map((row) => `  ${render(row)}`).join("\n")}

  contract ${hash}

  Try next:  pnpm test
             pnpm ${project.command} validate ${folders.cli}/samples/sessions.ndjson --mode tolerant
             pnpm ${project.command} explain ${project.mainModel}
`);
