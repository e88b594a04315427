import { execFile } from "node:child_process";
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Fixture } from "@tools/codegen/emit/fixtures";
import { fixturesOf } from "@tools/codegen/emit/fixtures";
import { reference } from "@tools/codegen/emit/reference";
import { type WrittenModel, writtenValidators } from "@tools/codegen/emit/validators";
import { compare, write } from "@tools/codegen/files";
import { makeSdks } from "@tools/codegen/openapi-generator";
import { renderSkipped } from "@tools/codegen/programs";
import { parsePage } from "@tools/codegen/testing";
import type { Contract } from "@tools/contract";
import { readLoadOptions, readSchemas } from "@tools/contract/files";
import { declarationsOf, kindOf } from "@tools/contract/languages";
import { load, renderProblems } from "@tools/contract/load";
import { type ResolvedSchema, resolverOf } from "@tools/contract/schema";
import { sourceFiles } from "@tools/contract/testing";
import { sdkStressSchemas } from "./sdk-stress-schemas.ts";

const repository = resolve(import.meta.dirname, "../../../..");

/** A language's package, generated from our models and the stress schemas. */
export interface StressPackage {
  /** The package's folder, below the original's `dist`, so that earlier build outputs are reused. */
  readonly folder: string;
  readonly contract: Contract;
  /** The TypeScript validators of the same contract, which define the expected results. */
  readonly models: Readonly<Record<string, WrittenModel>>;
  readonly fixtures: readonly Fixture[];
  /** The models that are objects and allow unknown properties of any value. */
  readonly open: readonly string[];
}

/**
 * Generates a package from the stress schemas: a copy of the files that git knows, without the vitest tests, with regenerated code. Entries
 * named in `keeps`, such as `target`, stay from the last run.
 */
export async function makeStressPackage(original: string, keeps: readonly string[] = []): Promise<StressPackage> {
  const root = join(original, "dist/stress");
  const folder = join(root, "packages", basename(original));
  await copyPackage(original, folder, keeps);
  const contract = await stressContract();
  const { files, folders, skipped } = await makeSdks(root, contract, { fresh: true });
  if (skipped.length > 0) throw new Error(renderSkipped(skipped));
  await write(root, await compare(root, files, folders));
  const resolver = resolverOf(contract);
  return {
    folder,
    contract,
    models: await writtenValidators(contract),
    fixtures: contract.models.flatMap((model) => fixturesOf(model, resolver)),
    open: contract.models.filter(({ root }) => isOpen(resolver.at(root))).map(({ name }) => name),
  };
}

/**
 * The types that the reference shows for one language, by field (`Session.ID`) or by model without fields (`Note`). Inline schemas have a
 * name only in the language's package, and are left out.
 */
export async function referenceTypes(contract: Contract, language: string): Promise<ReadonlyMap<string, string>> {
  const declarations = declarationsOf(contract);
  const pages = (await reference.emit(contract)).filter(({ path }) => path.endsWith(".md") && !path.endsWith("README.md"));
  return new Map(
    pages.flatMap(({ path, text }) => {
      const model = contract.models.find(({ slug }) => path.endsWith(`/${slug}.md`));
      const tables = [...parsePage(text).tables].filter(([heading]) => heading.endsWith(` / ${language}`));
      return tables.flatMap(([heading, [, ...rows]]) => {
        const section = heading.slice(0, heading.lastIndexOf(" / "));
        const owner = section === "Fields" || section === "Value" ? (model?.name ?? "") : section;
        // Another name of a type has no fields of its own.
        if (declarations.get(owner)?.kind === "alias") return [];
        return rows
          .filter(([field = ""]) => !/[.[*]/.test(field))
          .map(([field = "", type = ""]): [string, string] => [field === owner ? owner : `${owner}.${field}`, type]);
      });
    }),
  );
}

const isOpen = (resolved: ResolvedSchema): boolean => kindOf(resolved) === "object" && resolved.additional === undefined;

/** Our models and the stress schemas. */
async function stressContract(): Promise<Contract> {
  const loaded = await load([...(await readSchemas(repository)), ...sourceFiles(sdkStressSchemas)], await readLoadOptions(repository));
  if ("problems" in loaded) throw new Error(renderProblems(loaded.problems));
  return loaded.contract;
}

async function copyPackage(from: string, to: string, keeps: readonly string[]): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(to)) if (!keeps.includes(name)) await rm(join(to, name), { recursive: true, force: true });
  const { stdout } = await promisify(execFile)("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate"], {
    cwd: from,
  });
  for (const path of stdout.split("\0").filter((name) => name !== "" && !name.endsWith(".test.ts"))) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    // Timestamps keep builds incremental. A file that git lists may have been deleted since.
    await cp(join(from, path), join(to, path), { preserveTimestamps: true }).catch(unlessMissing);
  }
}

function unlessMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
