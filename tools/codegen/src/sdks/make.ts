import { createHash } from "node:crypto";
import { access, constants, readFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import type { Contract } from "@tools/contract";
import type { JsonObject } from "@tools/contract/json";
import { renderJson } from "../emit/emitter.ts";
import { withHeader } from "../emit/header.ts";
import { sdks } from "../emit/sdks/index.ts";
import type { Sdk } from "../emit/sdks/sdk.ts";
import { sdkSpec } from "../emit/sdks/spec.ts";
import { list } from "../files/compare.ts";
import { digestOf } from "../files/digest.ts";
import type { TargetReport } from "../generate.ts";
import { formatters } from "./formatters.ts";
import { generatorHome, runGenerator } from "./generator.ts";

/** What the SDKs of a repository should be. */
export interface MadeSdks {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: readonly string[];
  readonly reports: readonly TargetReport[];
  /** A sentence for each language that is stale and could not be made here. */
  readonly skipped: readonly string[];
}

/** What a package was made from, and what came of it: committed beside it, so that whoever has not changed either needs no Java. */
interface Lock {
  readonly inputs: string;
  readonly outputs: string;
}

/** Makes each SDK whose package stands, unless it is what it should be already; `fresh` makes it whatever is there. */
export async function makeSdks(root: string, contract: Contract, { fresh }: { fresh: boolean }): Promise<MadeSdks> {
  const standing = await filterAsync(Object.values(sdks), (sdk) => exists(join(root, sdk.package, "package.json")));
  const made = await Promise.all(standing.map((sdk) => makeSdk(root, sdk, contract, fresh)));
  return {
    files: new Map(made.flatMap(({ files }) => [...files])),
    folders: standing.flatMap((sdk) => [...sdk.folders, lockFolder(sdk)]),
    reports: made.map(({ report }) => report),
    skipped: made.flatMap(({ skipped }) => skipped),
  };
}

interface MadeSdk {
  readonly files: ReadonlyMap<string, string>;
  readonly report: TargetReport;
  readonly skipped: readonly string[];
}

async function makeSdk(root: string, sdk: Sdk, contract: Contract, fresh: boolean): Promise<MadeSdk> {
  const start = performance.now();
  const inputs = await inputsOf(sdk, contract);
  const standing = await onDisk(root, sdk);
  const lock = await readLock(root, sdk);
  const isCurrent = lock.inputs === inputs && lock.outputs === digestOf(standing);
  const missing = await filterAsync(sdk.requires, async (program) => !(await isInstalled(program)));
  const stays = missing.length > 0 || (isCurrent && !fresh);
  const files = stays ? standing : await render(sdk, contract);
  const skipped =
    isCurrent || missing.length === 0
      ? []
      : [`${sdk.package} is stale, and making it needs what is not installed: ${missing.join(", ")}. It was left as it is.`];
  const wanted = stays && !isCurrent ? lock : { inputs, outputs: digestOf(files) };
  return {
    files: new Map([...files, [lockPath(sdk), renderJson({ ...wanted })]]),
    skipped,
    report: {
      target: sdk.target,
      files: files.size,
      bytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
      milliseconds: Math.round(performance.now() - start),
    },
  };
}

/** The generated files of an SDK, formatted, under their headers. */
async function render(sdk: Sdk, contract: Contract): Promise<Map<string, string>> {
  const { generator } = sdk;
  const generated = await runGenerator({
    generator,
    spec: specOf(sdk, contract),
    config: sdk.config(contract),
    templates: templatesOf(sdk),
  });
  const files = new Map(sdk.files(contract).map((file): [string, string] => [file.path, withHeader(file)]));
  for (const [from, text] of generated) {
    const path = sdk.place(from);
    if (path !== undefined) files.set(path, text);
  }
  return new Map(await formatters[sdk.target](files));
}

/** What openapi-generator reads for this SDK. */
function specOf(sdk: Sdk, contract: Contract): JsonObject {
  const spec = sdkSpec(contract);
  return sdk.spec === undefined ? spec : sdk.spec(spec, contract);
}

const moduleOf = (sdk: Sdk): string => resolve(import.meta.dirname, "../emit/sdks", sdk.target);

const templatesOf = (sdk: Sdk): string => join(moduleOf(sdk), "templates");

/** One hash over all that decides what is made: the spec, the configuration, the templates, the generator's version. */
async function inputsOf(sdk: Sdk, contract: Contract): Promise<string> {
  const hash = createHash("sha256");
  const module = moduleOf(sdk);
  for (const path of (await list(module, ".")).filter((name) => !name.endsWith(".test.ts")).sort())
    hash.update(`${path}\0${await readFile(join(module, path), "utf8")}\0`);
  hash.update(await readFile(join(generatorHome, "openapitools.json"), "utf8"));
  hash.update(JSON.stringify([specOf(sdk, contract), sdk.config(contract), sdk.files(contract)]));
  return hash.digest("hex");
}

const lockPath = (sdk: Sdk): string => `${sdk.package}/.codegen.json`;

/** The same, as one of the folders that hold nothing but generated files. */
const lockFolder = (sdk: Sdk): string => `${sdk.package}/.codegen*json`;

async function readLock(root: string, sdk: Sdk): Promise<Lock> {
  const text = await readFile(join(root, lockPath(sdk)), "utf8").catch(() => undefined); // none: it was never made
  return text === undefined ? { inputs: "", outputs: "" } : (JSON.parse(text) as Lock); // makeSdk wrote it
}

async function onDisk(root: string, sdk: Sdk): Promise<Map<string, string>> {
  const paths = (await Promise.all(sdk.folders.map((folder) => list(root, folder)))).flat();
  return new Map(await Promise.all(paths.map(async (path): Promise<[string, string]> => [path, await readFile(join(root, path), "utf8")])));
}

async function isInstalled(program: string): Promise<boolean> {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = await Promise.all(folders.map((folder) => exists(join(folder, program), constants.X_OK)));
  return found.includes(true);
}

const exists = (path: string, mode: number = constants.F_OK): Promise<boolean> =>
  access(path, mode).then(
    () => true,
    () => false,
  );

async function filterAsync<T>(all: readonly T[], keep: (each: T) => Promise<boolean>): Promise<T[]> {
  const kept = await Promise.all(all.map(keep));
  return all.filter((_, index) => kept[index]);
}
