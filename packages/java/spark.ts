import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { artifact, home, mvn } from "./maven.ts";

/** The folder in which each of the two artifacts is built, from its own. */
export const sparkOutput = "target/spark";

/** Runs goals of Maven for the artifact for Spark, and for the one that it depends on. */
export const buildSpark = (...args: readonly string[]): Promise<string> =>
  mvn(home, "-f", "reactor.xml", ...args, `-Doutput.folder=${sparkOutput}`);

/** The jar of the artifact for Spark. */
export const sparkJar: string = join(home, "spark", sparkOutput, `${artifact.replace("session-schema", "session-schema-spark")}.jar`);

/** Everything that a program needs to run on Spark: both artifacts, and Spark with what it needs itself. */
export async function sparkClasspath(): Promise<string> {
  await buildSpark("package", "-DskipTests", "-Dmaven.javadoc.skip=true", "-Dmaven.source.skip=true", "dependency:build-classpath");
  const dependencies = (await readFile(join(home, "spark", sparkOutput, "classpath"), "utf8")).trim();
  return [sparkJar, dependencies].join(":");
}

/** Modules of Java that Spark opens. Its own start script passes the same. */
export const sparkOptions: readonly string[] = [
  ...["lang", "lang.invoke", "lang.reflect", "io", "net", "nio", "util", "util.concurrent", "util.concurrent.atomic"].map(
    (name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`,
  ),
  ...["nio.ch", "nio.cs", "security.action", "util.calendar"].map((name) => `--add-opens=java.base/sun.${name}=ALL-UNNAMED`),
  "-Dspark.master=local[2]",
  "-Dspark.driver.bindAddress=127.0.0.1",
  "-Dspark.driver.host=127.0.0.1",
  "-Dspark.ui.enabled=false",
];
