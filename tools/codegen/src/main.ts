import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readLoadOptions, readSchemas } from "@tools/contract/files";
import { load, renderProblems } from "@tools/contract/load";
import { renderDrift } from "./files/check.ts";
import { compare } from "./files/compare.ts";
import { digestOf } from "./files/digest.ts";
import { fileFailure } from "./files/failure.ts";
import { writeReport } from "./files/report.ts";
import { write } from "./files/write.ts";
import { generate } from "./generate.ts";
import { makeSdks } from "./sdks/make.ts";
import { watch } from "./watch.ts";

const usage = `codegen: make everything that is derived from schemas/*.schema.json

  pnpm codegen            write what differs
  pnpm codegen --check    write nothing; fail naming each stale, missing and foreign file
  pnpm codegen --watch    write, then again at each save of a schema
  --root <folder>         the repository to work on, if not this one

Exit 0 done, 1 a schema is refused, a file differs (--check) or cannot be written, 2 usage.
`;

/** load → contract → emitters → files → write | check. Answers the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: "boolean" }, watch: { type: "boolean" }, root: { type: "string" }, help: { type: "boolean" } },
  });
  if (values.help) return say(usage, 0);
  const root = resolve(values.root ?? join(import.meta.dirname, "../../.."));

  if (values.watch) return watch(root, ended());

  const loaded = await load(await readSchemas(root), await readLoadOptions(root));
  if ("problems" in loaded) return complain(renderProblems(loaded.problems), 1);

  const made = await generate(loaded.contract);
  const sdks = await makeSdks(root, loaded.contract, { fresh: values.check === true });
  const files = new Map([...made.files, ...sdks.files]);
  const folders = [...made.folders, ...sdks.folders];
  if (sdks.skipped.length > 0) complain(`${sdks.skipped.join("\n")}\n`, 0);
  // Where the code is judged, nothing may be left as it is.
  if (sdks.skipped.length > 0 && process.env["CI"]) return 1;
  const differences = await compare(root, files, folders);
  if (values.check)
    return differences.length === 0
      ? say(`${files.size} generated files agree with the schemas.\n`, 0)
      : complain(renderDrift(differences), 1);

  await write(root, differences);
  await writeReport(root, { hash: loaded.contract.hash, targets: [...made.reports, ...sdks.reports], folders, digest: digestOf(files) });
  return say(`${files.size} generated files, ${differences.length} of them changed.\n`, 0);
}

/** Aborted once the process is asked to end. */
function ended(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

function say(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

function complain(text: string, code: number): number {
  process.stderr.write(text);
  return code;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    process.exitCode = complain(`${error.message}\n\n${usage}`, 2);
  else {
    const failure = fileFailure(error);
    if (failure === undefined) throw error;
    process.exitCode = complain(`${failure}\nNothing was changed.\n`, 1);
  }
}
