import { parseArgs } from "node:util";
import { project } from "@tools/contract";
import { benchmarks } from "./benchmarks/index.ts";
import { buildModules } from "./build/modules.ts";
import { buildWorkers } from "./build/workers.ts";
import { contenders } from "./contenders/index.ts";
import { measure } from "./measure.ts";
import { markdownTable } from "./page/table.ts";
import { writePage } from "./page/write.ts";
import { writeResults } from "./results/files.ts";
import { targets } from "./results/targets.ts";

const usage = `bench: compare the validators of ${project.mainModel} with other libraries

  pnpm bench                  measure everything (about 8 minutes), and print the tables
  pnpm bench --only ID,…      measure only these: ${benchmarks.map(({ id }) => id).join(", ")}
  pnpm bench --quick          measure each number once and briefly
  pnpm bench --write          also write tools/bench/results and docs/benchmarks.md
  pnpm bench --render         only write docs/benchmarks.md, from tools/bench/results
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      quick: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      render: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return print(usage);
  if (values.render) return writePage();
  const chosen = chosenBenchmarks(values.only);
  await Promise.all([buildModules(contenders), buildWorkers()]);
  const results = await measure(chosen, { ...(values.quick ? quick : full), onProgress: (text) => process.stderr.write(`${text}\n`) });
  for (const result of results) print(`\n${result.id} (${result.unit})\n\n${markdownTable(result)}\n`);
  print("\n");
  for (const { text, isMet, measured } of targets(new Map(results.map((result) => [result.id, result]))))
    print(`${isMet ? "met   " : "missed"}  ${text}: ${measured}\n`);
  if (!values.write) return;
  await Promise.all(results.map(writeResults));
  await writePage();
}

const full = { turns: 5, milliseconds: 150 };
const quick = { turns: 1, milliseconds: 60 };

function chosenBenchmarks(only: string | undefined): typeof benchmarks {
  const ids = only?.split(",") ?? benchmarks.map(({ id }) => id);
  const unknown = ids.find((id) => !benchmarks.some((benchmark) => benchmark.id === id));
  if (unknown !== undefined)
    throw new Error(`There is no benchmark "${unknown}". Benchmarks: ${benchmarks.map(({ id }) => id).join(", ")}.`);
  return benchmarks.filter(({ id }) => ids.includes(id));
}

const print = (text: string): void => void process.stdout.write(text);

await main();
