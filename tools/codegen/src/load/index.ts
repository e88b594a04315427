import { createHash } from "node:crypto";
import type { Contract, Model } from "../contract/contract.ts";
import { byCodeUnit } from "../contract/json.ts";
import { shapesOf } from "../contract/shape.ts";
import { draftModels, idOf } from "./draft.ts";
import { type ParsedFile, parse, type SourceFile } from "./parse.ts";
import type { Finding, Problem } from "./problem.ts";
import { grammar } from "./rules/grammar.ts";
import { identity } from "./rules/identity.ts";
import { lint, prove } from "./rules/index.ts";
import type { Rule } from "./rules/rule.ts";

export type Loaded = { readonly contract: Contract } | { readonly problems: readonly Problem[] };

/** The contract that the files make up, or everything that keeps them from making up one, in the order of files and lines. */
export async function load(files: readonly SourceFile[]): Promise<Loaded> {
  const problems: Problem[] = files.length === 0 ? [noFiles] : [];
  const sound: ParsedFile[] = [];
  for (const source of [...files].sort((a, b) => byCodeUnit(a.path, b.path))) {
    const parsed = parse(source);
    const found =
      "file" in parsed
        ? [...grammar(parsed.file.value), ...identity(parsed.file.path, parsed.file.value)].map(parsed.file.locate)
        : parsed.problems;
    if ("file" in parsed && found.length === 0) sound.push(parsed.file);
    problems.push(...found);
  }

  const models = draftModels(sound);
  const broken = new Set(files.filter(({ path }) => !sound.some((file) => file.path === path)).map(({ path }) => idOf(path)));
  const locate = ({ source }: Model, finding: Finding): Problem[] =>
    sound.filter(({ path }) => path === source).map((file) => file.locate(finding));
  const run = async (rules: readonly Rule[]): Promise<Problem[]> => {
    const shapes = shapesOf({ models });
    const found = await Promise.all(
      models.flatMap((model) =>
        rules.map(async (rule) => (await rule({ model, models, shapes, broken })).flatMap((finding) => locate(model, finding))),
      ),
    );
    return found.flat();
  };

  problems.push(...(await run(lint)));
  if (broken.size === 0 && problems.every(({ found }) => !found.startsWith("$ref"))) problems.push(...(await run(prove)));
  if (problems.length > 0)
    return { problems: problems.sort((a, b) => byCodeUnit(a.path, b.path) || a.line - b.line || a.column - b.column) };
  return { contract: { models, order: inOrder(models), hash: hashOf(models) } };
}

const noFiles: Problem = {
  path: "schemas",
  line: 1,
  column: 1,
  pointer: "",
  found: "no file whose name ends in .schema.json",
  fix: "write one: a model is a file",
};

/** Each model after those that it refers to; where they refer to each other, by slug. */
function inOrder(models: readonly Model[]): Model[] {
  const ordered = new Set<Model>();
  const visiting = new Set<Model>();
  const visit = (model: Model): void => {
    if (ordered.has(model) || visiting.has(model)) return;
    visiting.add(model);
    for (const slug of model.refs) models.filter((other) => other.slug === slug).forEach(visit);
    ordered.add(model);
  };
  models.forEach(visit);
  return [...ordered];
}

const hashOf = (models: readonly Model[]): string =>
  createHash("sha256")
    .update(JSON.stringify(models.map(({ root }) => root.schema)))
    .digest("hex");
