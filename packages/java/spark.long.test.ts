import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { type Counts, countIn, countsOfCli, jobLines, measured, writeLines } from "@tools/conformance/lines";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { home } from "./maven.ts";
import { sparkClasspath, sparkOptions } from "./spark.ts";

describe.runIf(hasToolchain("Java", "java", "mvn"))("a Spark job in Java", () => {
  let folder: string;
  let lines: string;
  let counts: Counts;
  let classpath: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "session-schema-spark-"));
    lines = join(folder, "lines.ndjson");
    await writeLines(lines, jobLines);
    counts = await measured("command line", () => countsOfCli(lines));
    classpath = await sparkClasspath();
    await runProgram(home, "javac", "-cp", classpath, "-d", folder, "spark/examples/SortSessions.java");
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test(`accepts and rejects the same of ${jobLines} lines as the command line (JOB_LINES)`, async () => {
    const output = join(folder, "sorted");
    const run = ["-cp", `${classpath}:${folder}`, "SortSessions", lines, output];
    await measured("SortSessions", () => runProgram(folder, "java", ...sparkOptions, ...run));
    const accepted = await countIn(join(output, "result=accepted"));
    expect({ accepted, rejected: await countIn(join(output, "result=rejected")) }).toEqual(counts);
  });

  test("the functions, the types of columns and the extensions work in Spark SQL", async () => {
    await runProgram(home, "javac", "-cp", classpath, "-d", folder, "spark/examples/SparkSql.java");
    const extensions = "-Dspark.sql.extensions=dev.sessionschema.spark.Extensions";
    const run = ["-cp", `${classpath}:${folder}`, "SparkSql"];
    expect(await runProgram(folder, "java", ...sparkOptions, extensions, ...run)).toMatch(/^golf 1280 true 1\n/m);
  });
});
