import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { npmName, project } from "@tools/contract";
import { contenders } from "./contenders/index.ts";
import { type Row, renderTable } from "./table.ts";

const usage = `bench: measure how long it takes to accept a valid ${project.mainModel}

  pnpm bench            print the table
  pnpm bench --write    also write it into tools/bench/README.md
`;

/** Measures every contender with every kind of input, interleaved, so that a slow moment of the machine affects all of them. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: "boolean" }, help: { type: "boolean" } } });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const measured = new Map<string, number[]>();
  for (let turn = 0; turn < turns; turn++)
    for (const shapes of shapeCounts)
      for (const name of Object.keys(contenders)) {
        const key = `${name} ${shapes}`;
        measured.set(key, [...(measured.get(key) ?? []), await measure(name, shapes)]);
      }

  const rows = Object.keys(contenders).map(
    (name): Row => ({ name, nanoseconds: shapeCounts.map((shapes) => median(measured.get(`${name} ${shapes}`) ?? [])) }),
  );
  const table = renderTable(shapeCounts, rows, npmName("validators"));
  const machine = `\nMedian of ${turns} processes each, interleaved in one run. Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}.`;
  process.stdout.write(`${table}\n${machine}\n`);
  if (values.write) await writeReadme(`${table}\n${machine}`);
}

const turns = 5;
const shapeCounts = [1, 200] as const;
const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

async function measure(name: string, shapes: number): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [worker, name, String(shapes)]);
  return median(JSON.parse(stdout) as number[]); // the worker prints a list of numbers
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const readme = new URL("../README.md", import.meta.url);
const marked = /(<!-- table -->\n)[\s\S]*?(\n<!-- \/table -->)/;

async function writeReadme(text: string): Promise<void> {
  const before = await readFile(readme, "utf8");
  if (!marked.test(before))
    throw new Error("tools/bench/README.md has no <!-- table --> and <!-- /table -->. Add them where the table belongs.");
  await writeFile(
    readme,
    before.replace(marked, (_, open: string, close: string) => `${open}${text}${close}`),
  );
}

await main();
