import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { hasToolchain } from "@tools/conformance";
import { type Counts, countIn, countsOfCli, jobLines, measured, writeLines } from "@tools/conformance/lines";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { localSpark, pythonWithSpark, settings } from "./extras.ts";
import { licenseReport } from "./licenses.ts";

const home = import.meta.dirname;

describe.runIf(hasToolchain("Python", "python3", "java"))("payloads in PySpark, Polars and Arrow", () => {
  let python: string;
  let folder: string;
  let lines: string;
  let counts: Counts;
  const start = async (program: string, ...args: readonly string[]): Promise<string> =>
    (await promisify(execFile)(program, [...args], { cwd: home, env: settings(python), maxBuffer: 2 ** 26 })).stdout;
  const run = (...args: readonly string[]): Promise<string> => start(python, ...args);
  beforeAll(async () => {
    python = await pythonWithSpark();
    folder = await mkdtemp(join(tmpdir(), "session-schema-columns-"));
    lines = join(folder, "lines.ndjson");
    await writeLines(lines, jobLines);
    counts = await measured("command line", () => countsOfCli(lines));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("pytest passes with Spark", async () => {
    expect(await run("-m", "pytest", "--quiet", "-W", "default", "tests_extras/test_spark.py")).toMatch(/^\d+ passed/m);
  });

  test("everything that pip installs with the extra spark has an allowed license", async () => {
    const { checked, problems } = await licenseReport(python, ["strict", "spark"]);
    expect(checked).toEqual(expect.arrayContaining(["pyspark", "py4j", "pandas", "numpy"]));
    expect(problems).toEqual([]);
  });

  test("mypy reports nothing with Spark", async () => {
    const files = ["src", "tests_extras", "examples/spark_job.py"];
    expect(await run("-m", "mypy", "--no-error-summary", ...files)).toBe("");
  });

  test(`spark_job.py accepts and rejects the same of ${jobLines} lines as the command line (JOB_LINES)`, async () => {
    const spark = (await run("-c", "import pyspark; print(pyspark.__path__[0])")).trim();
    const output = join(folder, "spark");
    const submit = [...localSpark.flatMap((each) => ["--conf", each]), "examples/spark_job.py", lines, output];
    await measured("spark_job.py", () => start(join(spark, "bin/spark-submit"), ...submit));
    const accepted = await countIn(join(output, "result=accepted"));
    expect({ accepted, rejected: await countIn(join(output, "result=rejected")) }).toEqual(counts);
  });

  test(`polars_job.py accepts and rejects the same of ${jobLines} lines as the command line (JOB_LINES)`, async () => {
    await measured("polars_job.py", () => run("examples/polars_job.py", lines, folder));
    const accepted = await countIn(join(folder, "accepted.ndjson"));
    expect({ accepted, rejected: await countIn(join(folder, "rejected.ndjson")) }).toEqual(counts);
  });

  test(`arrow_job.py accepts and rejects the same of ${jobLines} lines as the command line (JOB_LINES)`, async () => {
    await measured("arrow_job.py", () => run("examples/arrow_job.py", lines, folder));
    const rows = "import sys, pyarrow.parquet as p; print(p.read_metadata(sys.argv[1]).num_rows)";
    const accepted = Number(await run("-c", rows, join(folder, "accepted.parquet")));
    expect({ accepted, rejected: await countIn(join(folder, "rejected.txt")) }).toEqual(counts);
  });
});
