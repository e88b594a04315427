import { hasToolchain, runProgram } from "@tools/conformance";
import { beforeAll, describe, expect, test } from "vitest";
import { misformatted } from "./format.ts";
import { artifact, home, mvn, output, pom } from "./maven.ts";

// The tests and javadoc run in processes of their own, for which the second tier of the compiler costs more than it gains.
const quickly = ["-DargLine=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC", "-DadditionalJOption=-J-XX:TieredStopAtLevel=1"];

describe.runIf(hasToolchain("Java", "java", "mvn"))("the Maven artifact", { timeout: 600_000 }, () => {
  let log: string;
  beforeAll(async () => {
    log = await mvn(home, "verify", `-Doutput.folder=${output}`, ...quickly);
  }, 600_000);

  test("google-java-format reports nothing", async () => {
    expect([...(await misformatted()).keys()]).toEqual([]);
  });

  test("mvn verify passes its tests, without warnings of javac -Xlint:all, doclint and javadoc", () => {
    expect(log).toMatch(/Tests run: \d{2,}, Failures: 0, Errors: 0, Skipped: 0\n/);
    // Warnings fail the build, as long as these settings are on.
    expect(log).not.toMatch(/WARNING.*\.java/);
    for (const setting of ["<failOnWarning>true", "-Xlint:all", "-Xdoclint:all/protected", "<doclint>all", "<failOnWarnings>true"])
      expect(pom).toContain(setting);
  });

  test("every plugin and dependency has a fixed version", () => {
    // Profiles use the versions of the main part.
    const [main = ""] = pom.split("<profiles>");
    const resolved = main.replaceAll(/\$\{([\w.]+)\}/g, (reference, name) => new RegExp(`<${name}>(.*?)</`).exec(main)?.[1] ?? reference);
    for (const [block] of resolved.matchAll(/<(plugin|dependency)>.*?<\/\1>/gs)) expect(block).toMatch(/<version>\d[^[(,]*<\/version>/);
    expect(pom).not.toMatch(/<(repository|pluginRepository|distributionManagement)>/);
  });

  test("its jar contains the classes, the contract and the license, alongside jars of sources and documentation", async () => {
    const files = (await runProgram(output, "jar", "tf", `${artifact}.jar`)).trim().split("\n");
    const expected = ["META-INF/LICENSE", "module-info.class", "dev/sessionschema/Session.class", "dev/sessionschema/strict/bundle.json"];
    expect(files).toEqual(expect.arrayContaining(expected));
    expect(
      files.filter(
        (file) =>
          !/^(META-INF\/.*|module-info\.class|dev\/sessionschema\/.*\.(class|json)|dev\/(sessionschema\/((strict|webhooks)\/)?)?)$/.test(
            file,
          ),
      ),
    ).toEqual([]);
    expect(files.filter((file) => /Test|Runner|bench/.test(file))).toEqual([]);
    expect(await runProgram(output, "jar", "tf", `${artifact}-sources.jar`)).toContain("dev/sessionschema/Session.java");
    expect(await runProgram(output, "jar", "tf", `${artifact}-javadoc.jar`)).toContain("dev/sessionschema/Session.html");
  });
});
