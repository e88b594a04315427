import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { checkLicenses } from "@tools/conformance/licenses";
import { beforeAll, describe, expect, test } from "vitest";
import { licensedArtifacts, licenseGoals } from "./licenses.ts";
import { home } from "./maven.ts";
import { buildSpark, sparkJar, sparkOutput } from "./spark.ts";

describe.runIf(hasToolchain("Java", "java", "mvn"))("the Maven artifact for Spark", { timeout: 900_000 }, () => {
  let log: string;
  beforeAll(async () => {
    log = await buildSpark("verify", "-Dtest=dev.sessionschema.spark.*Test", "-Dsurefire.failIfNoSpecifiedTests=false", ...licenseGoals);
  }, 900_000);

  test("mvn verify passes its tests, without warnings of javac -Xlint, doclint and javadoc", () => {
    expect(log).toMatch(/Tests run: [1-9]\d*, Failures: 0, Errors: 0, Skipped: 0\n/);
    expect(log).not.toMatch(/WARNING.*\.java/);
  });

  test("its jar contains the classes, the types of columns and the license", async () => {
    const files = (await runProgram(home, "jar", "tf", sparkJar)).trim().split("\n");
    const own = ["Extensions.class", "SessionIssue.class", "models.json"].map((name) => `dev/sessionschema/spark/${name}`);
    expect(files).toEqual(expect.arrayContaining(["META-INF/LICENSE", ...own]));
    expect(
      files.filter(
        (file) => !/^(META-INF\/|dev\/(sessionschema\/(spark\/((\w+(\$\w+)*|package-info)\.class|models\.json)?)?)?$)/.test(file),
      ),
    ).toEqual([]);
  });

  test("it brings no Jackson and no logger, which are those of Spark", async () => {
    const [own, ...brought] = (await licensedArtifacts(join(home, "spark"), sparkOutput)).keys();
    expect(own).toBe("dev.sessionschema:session-schema-spark");
    expect(brought.toSorted()).toEqual([
      "com.ethlo.time:itu",
      "com.networknt:json-schema-validator",
      "dev.sessionschema:session-schema",
      "org.jspecify:jspecify",
    ]);
  });

  test("everything that Maven installs with both artifacts has an allowed license", async () => {
    const [spark, java] = [await licensedArtifacts(join(home, "spark"), sparkOutput), await licensedArtifacts(home, sparkOutput)];
    const roots = ["dev.sessionschema:session-schema-spark", "dev.sessionschema:session-schema"];
    const { checked, problems } = checkLicenses(new Map([...spark, ...java]), roots);
    expect(checked).toEqual(expect.arrayContaining([...roots, "tools.jackson.core:jackson-databind", "org.yaml:snakeyaml"]));
    expect(problems).toEqual([]);
  });

  test("the README has its program", async () => {
    const program = await readFile(join(home, "spark/examples/SortSessions.java"), "utf8");
    expect(await readFile(join(home, "README.md"), "utf8")).toContain(`\`\`\`java\n${program}\`\`\`\n`);
  });
});
