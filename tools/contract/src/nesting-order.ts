import type { Contract, Model } from "./contract.ts";
import { isObject, type Json } from "./json.ts";
import { project } from "./project.ts";

/**
 * The models as a reader meets them: the main model, those that operations return, then those that no other model refers to, the largest first.
 * Each is followed by the models that it refers to, in the order of its schema.
 */
export function nestingOrder({ models, api }: Pick<Contract, "models" | "api">): Model[] {
  const bySlug = new Map(models.map((model) => [model.slug, model]));
  const next = (model: Model): Model[] => mentions(model).flatMap((slug) => bySlug.get(slug) ?? []);
  const names = [project.mainModel, ...(api?.operations ?? []).map(({ response }) => response.model)];
  const first = names.flatMap((name) => models.filter((model) => model.name === name));
  const inner = new Set(models.flatMap(({ refs }) => refs));
  const outer = models.filter(({ slug }) => !inner.has(slug));
  const bySize = outer
    .map((model) => ({ model, size: withInner([model], next).size }))
    .sort((a, b) => b.size - a.size)
    .map(({ model }) => model);
  // Models of a cycle that nothing else refers to come last.
  return [...withInner([...first, ...bySize, ...models], next)];
}

/** The models, each followed by those inside it, and each once. */
function withInner(models: readonly Model[], next: (model: Model) => readonly Model[], found: Set<Model> = new Set()): Set<Model> {
  for (const model of models) {
    if (found.has(model)) continue;
    found.add(model);
    withInner(next(model), next, found);
  }
  return found;
}

/** The slugs of the models that a model refers to, in the order of its schema. */
const mentions = ({ root, refs }: Model): string[] =>
  [...references(root.schema as Json)] // a schema is JSON
    .map((reference) => reference.replace(/^.*\/|\.schema\.json(#.*)?$/g, ""))
    .filter((slug) => refs.includes(slug));

function* references(schema: Json): Generator<string> {
  if (Array.isArray(schema)) for (const each of schema) yield* references(each);
  if (!isObject(schema)) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === "$ref" && typeof value === "string") yield value;
    else yield* references(value);
  }
}
