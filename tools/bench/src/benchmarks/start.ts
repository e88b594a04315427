import { moduleFile, writeModule } from "../build/modules.ts";
import { contenders } from "../contenders/index.ts";
import { payloadTexts } from "../payloads/index.ts";
import { median } from "../results/median.ts";
import type { Benchmark } from "./benchmark.ts";
import { contenderOf, rowsOf } from "./rows.ts";
import { runNode } from "./run-worker.ts";

/** The processor time of a new process until its first result, without that of a program that only parses the payload. */
export const start: Benchmark = {
  id: "start",
  unit: "ms",
  columns: ["first result"],
  rows: rowsOf(contenders),
  measure: async (row) => {
    const module = moduleFile(contenderOf(row), "is");
    const program = await writeModule(`start/${row}.mjs`, source(`import { is } from ${JSON.stringify(module)};`, "is(payload)"));
    const bare = await writeModule("start/bare.mjs", source("", "typeof payload === 'object'"));
    const times: number[] = [];
    for (let i = 0; i < starts; i++) times.push(-(await runNode([bare])) + (await runNode([program])));
    return median(times);
  },
};

const starts = 5;

const source = (imports: string, check: string): string => `${imports}
const payload = JSON.parse(${JSON.stringify(payloadTexts("1 shape")[0])});
if (!(${check})) throw new Error("The payload is rejected.");
const { user, system } = process.threadCpuUsage();
process.stdout.write(String((user + system) / 1000));
`;
