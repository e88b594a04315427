import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { hasToolchain, runProgram } from "@tools/conformance";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { artifact, home, mvn, output, pom } from "./maven.ts";

const readme = await readFile(join(home, "README.md"), "utf8");

/** The programs of the README, with the output shown there. */
const programs = [...readme.matchAll(/```java\n([^`]*)```\n\n```text\n([^`]*)```/g)].map(([, source = "", output = ""]) => ({
  name: /public class (\w+)/.exec(source)?.[1] ?? "",
  source,
  output,
}));

describe.runIf(hasToolchain("Java", "java", "mvn"))("the Maven artifact", () => {
  beforeAll(async () => {
    await mvn(home, "package", "-DskipTests", "-Dmaven.javadoc.skip=true", `-Doutput.folder=${output}`);
  });

  describe("used by an empty project", () => {
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "session-schema-java-"));
      await writeFile(join(folder, "settings.xml"), await settings());
      const jar = join(output, `${artifact}.jar`);
      const install = `org.apache.maven.plugins:maven-install-plugin:${versionOf("maven-install-plugin")}:install-file`;
      await mvn(folder, ...own(folder), install, `-Dfile=${jar}`, `-DpomFile=${join(home, "pom.xml")}`);
      for (const { name, source } of programs) {
        const project = join(folder, name);
        await mkdir(join(project, "src/main/java"), { recursive: true });
        await writeFile(join(project, "pom.xml"), consumer(source.includes("sessionschema.strict")));
        await writeFile(join(project, `src/main/java/${name}.java`), source);
        await mvn(project, ...own(folder), "compile", "dependency:build-classpath", "-Dmdep.outputFile=classpath");
      }
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    const classpath = (name: string): Promise<string> => readFile(join(folder, name, "classpath"), "utf8");

    test("the README has a program for reading, for building, for strict validation and for webhooks", () => {
      expect(programs.map(({ name }) => name)).toEqual(["Relay", "Make", "Validate", "Receive"]);
    });

    test.for(programs)(
      "the program $name prints the output in the README, from the class path and from the module path",
      async ({ name, output }) => {
        const project = join(folder, name);
        // json-schema-validator warns that no logger is configured.
        const quiet = (text: string): string => text.replaceAll(/^SLF4J.*\n/gm, "");
        expect(quiet(await runProgram(project, "java", "-cp", `target/classes:${await classpath(name)}`, name))).toBe(output);
        const modules = name === "Validate" ? "dev.sessionschema,com.networknt.schema" : "dev.sessionschema";
        const path = ["--module-path", await classpath(name), "--add-modules", modules, "-cp", "target/classes"];
        expect(quiet(await runProgram(project, "java", ...path, name))).toBe(output);
      },
    );

    test("its tests pass with Jackson 2.15.4, the oldest version that the README names", async () => {
      const skipped = "!Jackson3Test,!BinaryTest,!FuzzTest,!EcmaScriptTest,!FormatsTest"; // They need other parts of Jackson, or none.
      expect(readme).toContain("Jackson 2.15.4, 2.23.0 and 3.3.0");
      expect(pom).toContain("<jackson.version>2.23.0<");
      const log = await mvn(home, "surefire:test", "-Djackson.version=2.15.4", `-Dtest=${skipped}`, `-Doutput.folder=${output}`);
      expect(log).toMatch(/Tests run: \d{3}, Failures: 0, Errors: 0, Skipped: 0\n/);
    });

    test("its only dependencies are Jackson and JSpecify", async () => {
      const jars = (await classpath("Relay")).split(":").map((path) => /([^/]+?)-\d[^/]*\.jar$/.exec(path)?.[1]);
      expect(jars.toSorted()).toEqual(["jackson-annotations", "jackson-core", "jackson-databind", "jspecify", "session-schema"]);
    });
  });
});

/** Uses a separate repository, so that the test version of the artifact stays out of the user's. */
const own = (folder: string): string[] => [
  "--quiet",
  "--settings",
  join(folder, "settings.xml"),
  `-Dmaven.repo.local=${join(folder, "repository")}`,
];

/** Settings that reuse the downloads of the package's own build. */
async function settings(): Promise<string> {
  const evaluate = ["org.apache.maven.plugins:maven-help-plugin:3.5.1:evaluate", "-Dexpression=settings.localRepository", "-DforceStdout"];
  const local = stripVTControlCharacters(await mvn(home, "--quiet", ...evaluate)).trim();
  const repository = (kind: string): string =>
    `<${kind}><id>local</id><url>file://${local}</url><releases><checksumPolicy>ignore</checksumPolicy></releases></${kind}>`;
  return `<settings><profiles><profile><id>local</id>
    <repositories>${repository("repository")}</repositories>
    <pluginRepositories>${repository("pluginRepository")}</pluginRepositories>
  </profile></profiles><activeProfiles><activeProfile>local</activeProfile></activeProfiles></settings>`;
}

const versionOf = (artifact: string): string =>
  new RegExp(`<artifactId>${artifact}</artifactId>\\s*<version>(.*?)</version>`).exec(pom)?.[1] ?? "";

/** The POM of the empty project, with the dependencies in the README. No dependency that is absent may cause a warning. */
const consumer = (isStrict: boolean): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.example</groupId>
  <artifactId>consumer</artifactId>
  <version>1.0.0</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    ${[...readme.matchAll(/^<dependency>.*?^<\/dependency>/gms)].slice(0, isStrict ? 2 : 1).join("\n    ")}
  </dependencies>
  <build>
    <plugins>
      ${["maven-resources-plugin", "maven-dependency-plugin"]
        .map((plugin) => `<plugin><artifactId>${plugin}</artifactId><version>${versionOf(plugin)}</version></plugin>`)
        .join("\n      ")}
      <plugin>
        <artifactId>maven-compiler-plugin</artifactId>
        <version>${versionOf("maven-compiler-plugin")}</version>
        <configuration><failOnWarning>true</failOnWarning><compilerArgs><arg>-Xlint:all</arg></compilerArgs></configuration>
      </plugin>
    </plugins>
  </build>
</project>
`;
