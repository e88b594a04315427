import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Contract } from "@tools/contract";
import { readLoadOptions, readSchemas } from "@tools/contract/files";
import { load, renderProblems } from "@tools/contract/load";
import { renderDrift } from "./files/check.ts";
import { compare } from "./files/compare.ts";
import { digestOf } from "./files/digest.ts";
import { fileFailure } from "./files/failure.ts";
import { writeReport } from "./files/report.ts";
import { write } from "./files/write.ts";
import { generate } from "./generate.ts";
import { type MadeSdks, makeSdks } from "./openapi-generator/make-sdks.ts";
import { renderSkipped, type SkippedPackage } from "./programs/skipped.ts";
import { watch } from "./watch.ts";

const usage = `codegen: generate everything that is derived from schemas/*.schema.json

  pnpm codegen            write what differs
  pnpm codegen --check    write nothing; fail and name each stale, missing and foreign file
  pnpm codegen --watch    write, then again at each save of a schema
  --skip-missing          leave packages as they are if a program that generates them is not installed
  --root <folder>         the repository to work on; default: this one

Exit 0 done; 1 a schema is rejected, a file differs (--check) or cannot be written, or a program is missing; 2 usage.
`;

/** load → contract → emitters → files → write | check. Returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      check: { type: "boolean" },
      watch: { type: "boolean" },
      "skip-missing": { type: "boolean" },
      root: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return print(usage, 0);
  const root = resolve(values.root ?? join(import.meta.dirname, "../../.."));

  if (values.watch) return watch(root, ended());

  const loaded = await load(await readSchemas(root), await readLoadOptions(root));
  if ("problems" in loaded) return fail(renderProblems(loaded.problems), 1);

  const run = values.check ? check : update;
  return run(root, loaded.contract, values["skip-missing"] === true);
}

/** Writes what differs. */
async function update(root: string, contract: Contract, skipMissing: boolean): Promise<number> {
  const { files, folders, reports, skipped } = await everything(root, contract, { fresh: false });
  const differences = await compare(root, files, folders);
  await write(root, differences);
  await writeReport(root, { hash: contract.hash, targets: reports, folders, digest: digestOf(files), skipped });
  print(`${files.size} generated files, ${differences.length} of them changed.\n`, 0);
  return reportSkipped(skipped, skipMissing);
}

/** Compares without relying on the report of an earlier run. */
async function check(root: string, contract: Contract, skipMissing: boolean): Promise<number> {
  const { files, folders, skipped } = await everything(root, contract, { fresh: true });
  const differences = await compare(root, files, folders);
  const code = reportSkipped(skipped, skipMissing);
  if (differences.length > 0) return fail(renderDrift(differences), 1);
  if (code !== 0) return code;
  const unchecked = skipped.length === 0 ? "" : ` Not checked: ${skipped.map((each) => each.package).join(", ")}.`;
  return print(`${files.size} generated files agree with the schemas.${unchecked}\n`, 0);
}

/** The output of every emitter, including the packages of other languages. */
async function everything(root: string, contract: Contract, options: { readonly fresh: boolean }): Promise<MadeSdks> {
  const generated = await generate(contract);
  const sdks = await makeSdks(root, contract, options);
  return {
    files: new Map([...generated.files, ...sdks.files]),
    folders: [...generated.folders, ...sdks.folders],
    reports: [...generated.reports, ...sdks.reports],
    skipped: sdks.skipped,
  };
}

/** Names what was skipped, which is a failure unless the caller allows it. */
function reportSkipped(skipped: readonly SkippedPackage[], isAllowed: boolean): number {
  if (skipped.length === 0) return 0;
  return fail(`${renderSkipped(skipped)}${isAllowed ? "" : ", or pass --skip-missing"}.\n`, isAllowed ? 0 : 1);
}

/** Aborted when the process gets a signal to end. */
function ended(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

function print(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

function fail(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    process.exitCode = fail(`${error.message}\n\n${usage}`, 2);
  else {
    const failure = fileFailure(error);
    if (failure === undefined) throw error;
    process.exitCode = fail(`${failure}\nNothing was changed.\n`, 1);
  }
}
