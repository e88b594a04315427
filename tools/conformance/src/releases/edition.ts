import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fixturesOf } from "@tools/codegen/emit/fixtures";
import { validators } from "@tools/codegen/emit/validators";
import { type Contract, project } from "@tools/contract";
import type { Release } from "@tools/contract/files";
import { isObject, type Json } from "@tools/contract/json";
import { load, renderProblems } from "@tools/contract/load";
import { resolverOf } from "@tools/contract/schema";

/** A release as its users have it: its readers, its validators, and the payloads that it accepts. */
export interface Edition {
  readonly version: string;
  readonly contract: Contract;
  /** The published functions of each model, by its name. */
  readonly models: ReadonlyMap<string, Functions>;
  readonly payloads: readonly Payload[];
}

export interface Functions {
  readonly read: (payload: unknown) => Result;
  readonly validate: (payload: unknown) => Result;
}

export interface Result {
  readonly ok: boolean;
  readonly issues?: readonly { readonly message: string; readonly tolerated: boolean }[];
}

/** A fixture that writers of its own release may send. */
export interface Payload {
  readonly name: string;
  readonly model: string;
  readonly payload: Json;
}

/** Generates the validators and fixtures of a release from its archived contract, with the current emitters. Throws if `load` rejects the contract. */
export async function editionOf({ version, bundle }: Release): Promise<Edition> {
  const contract = await contractOf(bundle, version);
  const resolver = resolverOf(contract);
  const payloads = contract.models.flatMap((model) => fixturesOf(model, resolver)).filter(({ strict }) => strict.accepted);
  return { version, contract, models: await functionsOf(contract), payloads };
}

async function contractOf(bundle: unknown, version: string): Promise<Contract> {
  const models = isObject(bundle) && isObject(bundle["$defs"]) ? Object.values(bundle["$defs"]) : [];
  const files = models.map((schema) => {
    const id = isObject(schema) ? String(schema["$id"]) : "";
    return { path: `schemas/${id.slice(id.lastIndexOf("/") + 1)}`, text: JSON.stringify(schema) };
  });
  const loaded = await load(files, { version });
  if ("problems" in loaded) throw new Error(`The contract of ${version} has problems:\n${renderProblems(loaded.problems)}`);
  return loaded.contract;
}

/** Imports the generated validators, written next to the hand-written modules that they import. */
async function functionsOf(contract: Contract): Promise<ReadonlyMap<string, Functions>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `${project.command}-edition-`)));
  try {
    const target = (path: string): string => join(folder, path.replace(/^packages\/validators\//, ""));
    for (const { path, text } of await validators.emit(contract)) {
      await mkdir(dirname(target(path)), { recursive: true });
      await writeFile(target(path), text);
    }
    await writeFile(join(folder, "package.json"), `{ "type": "module" }`);
    await cp(runtime, join(folder, "src/runtime"), { recursive: true, filter: (file) => !file.endsWith(".test.ts") });
    const registry = pathToFileURL(join(folder, "src/generated/models.ts")).href;
    const { models } = (await import(registry)) as { models: Record<string, Functions> }; // what the emitter's registry exports
    return new Map(Object.entries(models));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const runtime = resolve(import.meta.dirname, "../../../../packages/validators/src/runtime");
