/** The programs for Kotlin and Spring Boot in the README, and Spring's serializers for Redis. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { type Server, startServer } from "@tools/conformance/server";
import { deadLetters, expectAnswers } from "@tools/conformance/webhook-receiver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { artifact, home, mvn, pom } from "./maven.ts";

const readme = await readFile(join(home, "README.md"), "utf8");
const built = join(home, "target/frameworks");

describe.runIf(hasToolchain("Java", "java", "mvn"))("the Maven artifact", { timeout: 600_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "session-schema-java-"));
    await mvn(
      home,
      "package",
      "-Dmaven.test.skip=true",
      "-Dmaven.javadoc.skip=true",
      "-Dmaven.source.skip=true",
      `-Doutput.folder=${built}`,
    );
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Compiles a program, and returns its class path. */
  async function compile(name: string, project: string, sources: Readonly<Record<string, string>>): Promise<string> {
    const files = { "pom.xml": project, ...sources };
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(folder, name, dirname(path)), { recursive: true });
      await writeFile(join(folder, name, path), text);
    }
    await mvn(join(folder, name), "--quiet", "compile", "dependency:build-classpath", "-Dmdep.outputFile=classpath");
    return `${join(folder, name, "target/classes")}:${await readFile(join(folder, name, "classpath"), "utf8")}`;
  }

  test("a Kotlin program prints the output in the README", async () => {
    const [, source = "", output] = /```kotlin\n(.*?)```\n\n```text\n(.*?)```/s.exec(readme) ?? [];
    const classpath = await compile("kotlin", kotlin, { "src/main/kotlin/Events.kt": source });
    expect(await runProgram(folder, "java", "-cp", classpath, "EventsKt")).toBe(output);
  });

  describe("with Spring Boot", () => {
    const secret = "s3cret";
    let classpath: string;
    let server: Server;
    beforeAll(async () => {
      const sources = [...readme.matchAll(/(?<=```java\n)package com\.example;.*?public class (\w+).*?(?=```)/gs)];
      const files = sources.map(([source, name]) => [`src/main/java/com/example/${name}.java`, source]);
      classpath = await compile("spring", spring, { ...Object.fromEntries(files), "src/main/java/com/example/Cache.java": cache });
      const options = ["--server.port=0", "--server.address=127.0.0.1", `--webhook.secret=${secret}`];
      server = await startServer(folder, "java", ["-cp", classpath, "com.example.Sessions", ...options]);
    }, 600_000);
    afterAll(() => server[Symbol.asyncDispose]());

    test("the controller in the README reads and writes sessions, and rejects what isn't one", async () => {
      const post = (body: string): Promise<Response> =>
        fetch(`${server.url}/sessions`, { method: "POST", headers: { "content-type": "application/json" }, body });
      const response = await post('{"name":"golf","isHealthy":null,"hop":[1.50,12345678901234567890]}');
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('{"name":"golf","recordingStatus":"ready","hop":[1.50,12345678901234567890]}');
      for (const body of ['{"name":1}', "{}", "null", "[]", "{"]) expect((await post(body)).status, body).toBe(400);
    });

    test("the receiver in the README answers as the handler in TypeScript does, and keeps what it doesn't handle", async () => {
      await expectAnswers(`${server.url}/webhooks`, secret);
      const letters = join(folder, "dead-letters");
      const texts = (await readdir(letters)).map((name) => readFile(join(letters, name), "utf8"));
      const events = (await Promise.all(texts)).map((text) => JSON.parse(text).event);
      expect(events.toSorted()).toEqual(deadLetters.toSorted());
    });

    test("the serializers for Redis restore sessions, with Jackson 2 and 3", async () => {
      expect(await runProgram(folder, "java", "-cp", classpath, "com.example.Cache")).toMatch(/^(true\n){4}/);
    });
  });
});

const versionOf = (name: string): string => new RegExp(`<artifactId>${name}</artifactId>\\s*<version>(.*?)</version>`).exec(pom)?.[1] ?? "";

const dependency = (group: string, name: string, version?: string): string =>
  `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId>${version === undefined ? "" : `<version>${version}</version>`}</dependency>`;

/** The artifact, which isn't in a repository. */
const own = `<dependency>
  <groupId>dev.sessionschema</groupId><artifactId>session-schema</artifactId><version>1.0.0</version>
  <scope>system</scope><systemPath>${join(built, `${artifact}.jar`)}</systemPath>
</dependency>`;

const project = (content: string): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>${content}
</project>
`;

const kotlin = project(`
  <groupId>com.example</groupId><artifactId>kotlin</artifactId><version>1.0.0</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <kotlin.compiler.daemon>false</kotlin.compiler.daemon>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    ${dependency("org.jetbrains.kotlin", "kotlin-stdlib", "2.4.21")}
    ${dependency("com.fasterxml.jackson.module", "jackson-module-kotlin", "2.23.0")}
    ${dependency("org.jspecify", "jspecify", versionOf("jspecify"))}
    ${own}
  </dependencies>
  <build>
    <sourceDirectory>src/main/kotlin</sourceDirectory>
    <plugins>
      <plugin>
        <groupId>org.jetbrains.kotlin</groupId><artifactId>kotlin-maven-plugin</artifactId><version>2.4.21</version>
        <executions><execution><goals><goal>compile</goal></goals></execution></executions>
      </plugin>
      ${["maven-resources-plugin", "maven-compiler-plugin", "maven-dependency-plugin"]
        .map((plugin) => `<plugin><artifactId>${plugin}</artifactId><version>${versionOf(plugin)}</version></plugin>`)
        .join("\n      ")}
    </plugins>
  </build>`);

/** Spring Boot 4 uses Jackson 3, and chooses the versions. */
const spring = project(`
  <parent>
    <groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId><version>4.0.7</version><relativePath/>
  </parent>
  <groupId>com.example</groupId><artifactId>spring</artifactId><version>1.0.0</version>
  <properties><java.version>17</java.version></properties>
  <dependencies>
    ${dependency("org.springframework.boot", "spring-boot-starter-webmvc")}
    ${dependency("org.springframework.data", "spring-data-redis")}
    ${dependency("com.fasterxml.jackson.core", "jackson-databind")}
    ${dependency("org.jspecify", "jspecify")}
    ${own}
  </dependencies>`);

const cache = `package com.example;

import dev.sessionschema.RecordingStatus;
import dev.sessionschema.Session;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.redis.serializer.GenericJackson2JsonRedisSerializer;
import org.springframework.data.redis.serializer.GenericJacksonJsonRedisSerializer;
import org.springframework.data.redis.serializer.RedisSerializer;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

public class Cache {
  public static void main(String[] args) throws Exception {
    var trusted =
        BasicPolymorphicTypeValidator.builder().allowIfSubType("dev.sessionschema.").allowIfSubType("java.util.").build();
    Session session = Session.fromJson("{\\"name\\":\\"golf\\",\\"recordingStatus\\":\\"later\\",\\"hop\\":[1.50,{}]}");
    for (RedisSerializer<Object> redis :
        List.of(
            GenericJackson2JsonRedisSerializer.builder().build(),
            GenericJacksonJsonRedisSerializer.builder().enableDefaultTyping(trusted).build())) {
      for (Object value : List.of(session, new ArrayList<>(List.of(session, RecordingStatus.READY)))) {
        System.out.println(value.equals(redis.deserialize(redis.serialize(value))));
      }
    }
  }
}
`;
