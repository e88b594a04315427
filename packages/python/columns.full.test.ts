import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { hasToolchain } from "@tools/conformance";
import { countIn, countsOfCli, writeLines } from "@tools/conformance/lines";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pythonWithColumns, settings } from "./extras.ts";
import { licenseReport } from "./licenses.ts";

const home = import.meta.dirname;

describe.runIf(hasToolchain("Python", "python3"))("payloads in Arrow and Polars", { timeout: 600_000 }, () => {
  let python: string;
  let folder: string;
  const run = async (...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)(python, [...args], { cwd: home, env: settings(python) })).stdout;
  beforeAll(async () => {
    python = await pythonWithColumns();
    folder = await mkdtemp(join(tmpdir(), "session-schema-columns-"));
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("pytest passes", async () => {
    const tests = ["tests_extras/test_arrow.py", "tests_extras/test_polars.py"];
    expect(await run("-m", "pytest", "--quiet", ...tests)).toMatch(/^\d+ passed in /m);
  });

  test("everything that pip installs with the package and its extras has an allowed license", async () => {
    const { checked, problems } = await licenseReport(python, ["strict", "arrow", "polars"]);
    expect(checked).toEqual(expect.arrayContaining(["pydantic", "pydantic-core", "jsonschema", "attrs", "polars", "pyarrow"]));
    expect(checked).not.toContain("mypy"); // only the tests need it
    expect(problems).toEqual([]);
  });

  test("mypy reports nothing", async () => {
    const files = ["src", "tests_extras/test_arrow.py", "tests_extras/test_polars.py", "examples/arrow_job.py", "examples/polars_job.py"];
    expect(await run("-m", "mypy", "--no-error-summary", ...files)).toBe("");
  });

  test("the programs in the README accept and reject the lines that the command line does", async () => {
    const lines = join(folder, "lines.ndjson");
    await writeLines(lines, 2000);
    const counts = await countsOfCli(lines);
    expect(counts).toEqual({ accepted: 1920, rejected: 80 });
    await run("examples/polars_job.py", lines, folder);
    expect({ accepted: await countIn(join(folder, "accepted.ndjson")), rejected: await countIn(join(folder, "rejected.ndjson")) }).toEqual(
      counts,
    );
    await run("examples/arrow_job.py", lines, folder);
    const rows = "import sys, pyarrow.parquet as p; print(p.read_metadata(sys.argv[1]).num_rows)";
    const accepted = Number(await run("-c", rows, join(folder, "accepted.parquet")));
    expect({ accepted, rejected: await countIn(join(folder, "rejected.txt")) }).toEqual(counts);
  });

  test("the README has these programs", async () => {
    const readme = await readFile(join(home, "README.md"), "utf8");
    for (const name of ["spark_job", "polars_job", "arrow_job"]) {
      const program = await readFile(join(home, "examples", `${name}.py`), "utf8");
      expect(readme).toContain(`\`\`\`python\n${program}\`\`\`\n`);
    }
  });
});
