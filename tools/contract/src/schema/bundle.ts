import type { Contract } from "../contract.ts";
import { dialect } from "../dialect.ts";
import type { JsonObject } from "../json.ts";
import { baseUrl, project } from "../project.ts";

/** All models, unchanged, in one document: the strict contract of writers. */
export const strictBundle = ({ models }: Contract): JsonObject =>
  bundle(
    "bundle.json",
    `${project.title}: what a writer must meet`,
    models.map((model) => ({ model, schema: model.root.schema as JsonObject })), // it was parsed from JSON
  );

/** A compound document (JSON Schema 2020-12, 9.3.1). Each model keeps its `$id`, so that every `$ref` still resolves. */
export const bundle = (file: string, title: string, models: { model: Contract["models"][number]; schema: JsonObject }[]): JsonObject => ({
  $schema: dialect,
  $id: baseUrl + file,
  title,
  $defs: Object.fromEntries(models.map(({ model, schema }) => [model.name, schema])),
});
