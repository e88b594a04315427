import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { writeModule } from "../build/modules.ts";
import { contenders } from "../contenders/index.ts";
import type { Benchmark } from "./benchmark.ts";
import { rowsOf } from "./rows.ts";

/** How often the compiler instantiates a generic type to check a program that reads the static type. */
export const types: Benchmark = {
  id: "types",
  unit: "instantiations",
  columns: ["TypeScript 7"],
  rows: rowsOf(contenders.filter(({ id }) => typeFile(id) !== undefined)),
  isExact: true,
  measure: async (row) => {
    const program = await writeModule(`types/${row}.ts`, source(typeFile(row) ?? ""));
    const { stdout } = await promisify(execFile)(process.execPath, [compiler, ...options, program]);
    const count = /^Instantiations:\s+(\d+)$/m.exec(stdout)?.[1];
    if (count === undefined) throw new Error(`The compiler printed no instantiations for ${row}:\n${stdout}`);
    return Number(count);
  },
};

/** A program that reads a property of every level. */
const source = (file: string): string => `import type { Inferred } from ${JSON.stringify(file)};
export const width = (value: Inferred): number | undefined => value.profiles?.[0]?.width;
`;

function typeFile(id: string): string | undefined {
  const files = ["type.ts", "type.session.ts"].map((name) => fileURLToPath(new URL(`../contenders/${id}/${name}`, import.meta.url)));
  return files.find((file) => existsSync(file));
}

const compiler = join(dirname(createRequire(import.meta.url).resolve("@typescript/native/package.json")), "bin/tsc");
const options =
  "--ignoreConfig --noEmit --extendedDiagnostics --strict --target es2023 --module nodenext --skipLibCheck --allowImportingTsExtensions --types"
    .split(" ")
    .concat("");
