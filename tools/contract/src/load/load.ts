import { createHash } from "node:crypto";
import type { Contract, Model, SchemaLocation } from "../contract.ts";
import { byCodeUnit } from "../json.ts";
import type { Release } from "../release.ts";
import { locationsBelow } from "../schema/location.ts";
import type { SchemaResolver } from "../schema/resolved-schema.ts";
import { resolverOf } from "../schema/resolver.ts";
import { draftModels, idOf } from "./draft.ts";
import { loadOperations } from "./operations.ts";
import { type ParsedFile, parse, type SourceFile } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { grammar, type Reading } from "./rules/grammar.ts";
import { identity } from "./rules/identity.ts";
import { lint, prerequisites, prove } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";

export type Loaded = { readonly contract: Contract } | { readonly problems: readonly Problem[] };

/** The parts of a contract other than its schemas. */
export interface LoadOptions {
  /** The version of the packages. Default: `0.0.0`. */
  readonly version?: string;
  /** Earlier releases, oldest first. Default: none. */
  readonly releases?: readonly Release[];
  /** The file `schemas/operations.yaml`. Default: none. */
  readonly operations?: SourceFile | undefined;
}

/** The contract that the files define, or all of their problems, in the order of files and lines. */
export async function load(
  files: readonly SourceFile[],
  { version = "0.0.0", releases = [], operations }: LoadOptions = {},
): Promise<Loaded> {
  if (files.length === 0) return { problems: [noFiles] };
  const problems: Problem[] = [];
  const readable: (ParsedFile & Pick<Reading, "doubtful">)[] = [];
  const broken = new Set<string>();
  for (const source of [...files].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const parsed = parse(source);
    const before = problems.length;
    if ("file" in parsed) {
      const { path, value, locate } = parsed.file;
      const { findings, sound, doubtful } = grammar(value);
      const misnamed = identity(path, value);
      for (const { pointer } of misnamed) delete sound[pointer.slice(1)];
      if (misnamed.every(({ pointer }) => pointer !== "")) readable.push({ path, value: sound, locate, doubtful });
      problems.push(...[...findings, ...misnamed].map(locate));
    } else problems.push(...parsed.problems);
    if (problems.length > before) broken.add(idOf(source.path));
  }

  const models = draftModels(readable);
  const resolver = resolverOf({ models });
  const fileOf = new Map(readable.map((file) => [file.path, file]));
  const run = async (rules: readonly Rule[], among: readonly Model[]): Promise<Problem[]> => {
    const found = await Promise.all(
      among.flatMap((model) =>
        rules.map(async (rule) => {
          const findings = await rule({ model, models, resolver, broken });
          const file = fileOf.get(model.source);
          return file === undefined ? [] : findings.filter(({ pointer }) => !file.doubtful.has(pointer)).map(file.locate);
        }),
      ),
    );
    return found.flat();
  };

  const prerequisiteProblems = await run(prerequisites, models);
  const excluded = new Set([...prerequisiteProblems, ...readable.filter(({ doubtful }) => doubtful.size > 0)].map(({ path }) => path));
  problems.push(...prerequisiteProblems, ...(await run(lint, models)), ...(await run(prove, provable(models, resolver, excluded))));
  // Operations refer to models by name, so they are checked only if all models are valid.
  const loaded = operations === undefined || problems.length > 0 ? { api: undefined } : loadOperations(operations, models);
  if ("problems" in loaded) problems.push(...loaded.problems);
  if ("problems" in loaded || problems.length > 0)
    return { problems: problems.sort((a, b) => byCodeUnit(a.path, b.path) || a.line - b.line || a.column - b.column) };
  return { contract: { models, order: dependencyOrder(models), hash: hashOf(models), version, releases, api: loaded.api } };
}

const noFiles: Problem = {
  path: "schemas",
  line: 1,
  column: 1,
  pointer: "",
  found: "no file ending in .schema.json",
  fix: "add one file per model",
};

/** The models that are complete, with everything they refer to. A broken file hides no problems of the others. */
function provable(models: readonly Model[], resolver: SchemaResolver, doubtful: ReadonlySet<string>): Model[] {
  const isUnresolved = (location: SchemaLocation): boolean => location.schema.$ref !== undefined && resolver.target(location) === undefined;
  const partial = new Set(
    models.filter(({ source, root }) => doubtful.has(source) || [...locationsBelow(root)].some(isUnresolved)).map(({ slug }) => slug),
  );
  for (let before = -1; before !== partial.size; ) {
    before = partial.size;
    for (const { slug, refs } of models) if (refs.some((ref) => partial.has(ref))) partial.add(slug);
  }
  return models.filter(({ slug }) => !partial.has(slug));
}

/** Each model after those that it refers to. Models that refer to each other are ordered by slug. */
function dependencyOrder(models: readonly Model[]): Model[] {
  const bySlug = new Map(models.map((model) => [model.slug, model]));
  const ordered = new Set<Model>();
  const visiting = new Set<Model>();
  const visit = (model: Model): void => {
    if (ordered.has(model) || visiting.has(model)) return;
    visiting.add(model);
    for (const slug of model.refs) {
      const other = bySlug.get(slug);
      if (other !== undefined) visit(other);
    }
    ordered.add(model);
  };
  models.forEach(visit);
  return [...ordered];
}

const hashOf = (models: readonly Model[]): string =>
  createHash("sha256")
    .update(JSON.stringify(models.map(({ root }) => root.schema)))
    .digest("hex");
