import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { promisify } from "node:util";
import openapitools from "../../openapitools.json" with { type: "json" };
import { type GeneratorInput, toGeneratorInput } from "./input.ts";

/** The folder of `openapitools.json`, which pins the version of openapi-generator. */
export const generatorHome: string = resolve(import.meta.dirname, "../..");

/** The version of openapi-generator. */
export const openapiGeneratorVersion: string = openapitools["generator-cli"].version;

/** Runs openapi-generator in a temporary folder with the templates of another one. Returns every file that it made, by path. */
export async function runGenerator(input: GeneratorInput, templates: string): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-generator-"));
  try {
    const { spec, config } = toGeneratorInput(input);
    const outputDir = join(folder, "out");
    const inputSpec = join(folder, "openapi.json");
    const configFile = join(folder, "config.json");
    await mkdir(outputDir);
    await writeFile(inputSpec, JSON.stringify(spec));
    await writeFile(configFile, JSON.stringify({ inputSpec, outputDir, templateDir: templates, ...config }));
    await openapiGenerator("generate", "-c", configFile);
    return await filesBelow(outputDir);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

let download: Promise<void> | undefined;

/** Runs a command of the pinned openapi-generator. The npm wrapper downloads it at its first call, so nothing else may run until that call has ended. */
export async function openapiGenerator(...args: readonly string[]): Promise<void> {
  download ??= call(["version"]);
  await download;
  await call(args);
}

async function call(args: readonly string[]): Promise<void> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@openapitools/openapi-generator-cli/package.json");
  const main = join(dirname(manifest), "main.js");
  await promisify(execFile)(process.execPath, [main, ...args, "--openapitools", join(generatorHome, "openapitools.json")], {
    cwd: generatorHome,
    // In a run of a second, the compiler's second tier costs more than it gains.
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
