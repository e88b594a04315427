import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "@tools/contract/json";

/** Where `openapitools.json` is, which pins the version of openapi-generator. */
export const generatorHome: string = resolve(import.meta.dirname, "../..");

/** What openapi-generator is asked for. */
export interface GeneratorInput {
  readonly generator: string;
  readonly spec: JsonObject;
  readonly config: JsonObject;
  /** The folder of the templates that replace its own. */
  readonly templates: string;
}

/** Runs openapi-generator in a temporary folder, and answers every file that it made, by path in that folder. */
export async function runGenerator({ generator, spec, config, templates }: GeneratorInput): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), `session-schema-${generator}-`));
  try {
    const out = join(folder, "out");
    const configFile = join(folder, "config.json");
    const inputSpec = join(folder, "openapi.json");
    await mkdir(out);
    await writeFile(inputSpec, JSON.stringify(spec));
    await writeFile(configFile, JSON.stringify({ generatorName: generator, inputSpec, outputDir: out, templateDir: templates, ...config }));
    await run(["generate", "-c", configFile]);
    return await filesBelow(out);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

let brought: Promise<void> | undefined;

/** The wrapper from npm brings the pinned version the first time that it is called, so that call must be one alone. */
async function run(args: readonly string[]): Promise<void> {
  brought ??= call(["version"]);
  await brought;
  await call(args);
}

async function call(args: readonly string[]): Promise<void> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@openapitools/openapi-generator-cli/package.json");
  const main = join(dirname(manifest), "main.js");
  await promisify(execFile)(process.execPath, [main, ...args, "--openapitools", join(generatorHome, "openapitools.json")], {
    cwd: generatorHome,
    // The compiler's second tier costs more than it brings in the second that this takes.
    env: { ...process.env, JAVA_OPTS: "-XX:TieredStopAtLevel=1" },
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: Error & { stdout?: string; stderr?: string }) => {
    throw new Error(`openapi-generator failed:\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  });
}

async function filesBelow(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<[string, string]> => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), await readFile(path, "utf8")];
    });
  return new Map(await Promise.all(files));
}
