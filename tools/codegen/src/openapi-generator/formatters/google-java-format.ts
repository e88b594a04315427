import { execFile } from "node:child_process";
import { access, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The last google-java-format that Java 17 runs. */
const formatterVersion = "1.28.0";

/** Formats Java files, by path, in one process, because starting it takes longest. Files of other kinds stay as they are. */
export async function formatJava(files: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const sources = [...files].filter(([path]) => path.endsWith(".java"));
  const folder = await mkdtemp(join(tmpdir(), "google-java-format-"));
  try {
    const named = sources.map(([path, text], index) => ({ path, file: join(folder, `${index}.java`), ...split(text) }));
    await Promise.all(named.map(({ file, source }) => writeFile(file, source)));
    await run("java", ...fewSeconds, "-jar", await jar(), "--replace", ...named.map(({ file }) => file));
    const formatted = named.map(
      async ({ path, header, file }): Promise<[string, string]> => [path, header + (await readFile(file, "utf8"))],
    );
    return new Map([...files, ...(await Promise.all(formatted))]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Splits off the header, because it has to stay on one line, and the formatter would break it. */
function split(text: string): { header: string; source: string } {
  const [header = ""] = /^\/\/ Code generated .*\n\n/u.exec(text) ?? [];
  return { header, source: text.slice(header.length) };
}

/** In so short a run, the compiler's second tier and the parallel collectors cost more than they gain. */
const fewSeconds = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

/** The path of google-java-format, which Maven downloads the first time. */
async function jar(): Promise<string> {
  const name = `google-java-format-${formatterVersion}-all-deps.jar`;
  const cache = join(homedir(), ".cache/google-java-format");
  const path = join(cache, name);
  if (
    await access(path).then(
      () => true,
      () => false,
    )
  )
    return path;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "new-"));
  try {
    const artifact = `com.google.googlejavaformat:google-java-format:${formatterVersion}:jar:all-deps`;
    const copy = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy";
    await run("mvn", "--quiet", "--batch-mode", "--no-transfer-progress", copy, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`);
    await rename(join(folder, name), path); // in one step, so that no other process runs a partial file
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return path;
}

const run = (program: string, ...args: readonly string[]): Promise<unknown> =>
  promisify(execFile)(program, [...args], { cwd: tmpdir(), maxBuffer: 16 * 1024 * 1024 }).catch(
    (error: Error & { stdout?: string; stderr?: string }) => {
      throw new Error(
        `google-java-format could not be ${program === "mvn" ? "downloaded" : "run"}:\n${error.stdout ?? ""}${error.stderr ?? error.message}`,
      );
    },
  );
