import { hasToolchain, runProgram } from "@tools/conformance";
import { beforeAll, describe, expect, test } from "vitest";
import { misformatted } from "./format.ts";
import { artifact, home, mvn, output, pom } from "./maven.ts";

describe.runIf(hasToolchain("Java", "java", "mvn"))("the Maven artifact", { timeout: 600_000 }, () => {
  let said: string;
  beforeAll(async () => {
    said = await mvn(home, "verify", `-Doutput.folder=${output}`);
  }, 600_000);

  test("google-java-format has nothing to say", async () => {
    expect([...(await misformatted()).keys()]).toEqual([]);
  });

  test("javac -Xlint:all, doclint, javadoc and every test of its own have nothing to say", () => {
    expect(said).toMatch(/Tests run: \d{2,}, Failures: 0, Errors: 0, Skipped: 0\n/);
    // What is said of a warning is that it fails the build; here is that nobody has switched that off.
    expect(said).not.toMatch(/WARNING.*\.java/);
    for (const setting of ["<failOnWarning>true", "-Xlint:all", "-Xdoclint:all/protected", "<doclint>all", "<failOnWarnings>true"])
      expect(pom).toContain(setting);
  });

  test("every plugin and every dependency has a version of its own", () => {
    // The second time that a plugin is named, in a profile, it has the version of the first.
    const [main = ""] = pom.split("<profiles>");
    for (const [block] of main.matchAll(/<(plugin|dependency)>.*?<\/\1>/gs)) expect(block).toMatch(/<version>\d[^[(,]*<\/version>/);
    expect(pom).not.toMatch(/<(repository|pluginRepository|distributionManagement)>/);
  });

  test("its jar holds the classes, the contract and the licence, and there is a jar of sources and one of documentation", async () => {
    const files = (await runProgram(output, "jar", "tf", `${artifact}.jar`)).trim().split("\n");
    const expected = ["META-INF/LICENSE", "module-info.class", "dev/sessionschema/Session.class", "dev/sessionschema/strict/bundle.json"];
    expect(files).toEqual(expect.arrayContaining(expected));
    expect(
      files.filter(
        (file) => !/^(META-INF\/.*|module-info\.class|dev\/sessionschema\/.*\.(class|json)|dev\/(sessionschema\/(strict\/)?)?)$/.test(file),
      ),
    ).toEqual([]);
    expect(files.filter((file) => /Test|Runner|bench/.test(file))).toEqual([]);
    expect(await runProgram(output, "jar", "tf", `${artifact}-sources.jar`)).toContain("dev/sessionschema/Session.java");
    expect(await runProgram(output, "jar", "tf", `${artifact}-javadoc.jar`)).toContain("dev/sessionschema/Session.html");
  });
});
