import type { Contract } from "../contract.ts";
import type { JsonObject } from "../json.ts";
import { baseUrl, project } from "../project.ts";
import { dialect } from "./location.ts";

/** All models as they were written, as one document: what a writer must meet. */
export const strictBundle = ({ models }: Contract): JsonObject =>
  bundle(
    "bundle.json",
    `${project.title}: what a writer must meet`,
    models.map((model) => ({ model, schema: model.root.schema as JsonObject })), // it was parsed from JSON
  );

/** A compound document (JSON Schema 2020-12, 9.3.1): each model keeps its `$id`, so every `$ref` means what it meant. */
export const bundle = (file: string, title: string, models: { model: Contract["models"][number]; schema: JsonObject }[]): JsonObject => ({
  $schema: dialect,
  $id: baseUrl + file,
  title,
  $defs: Object.fromEntries(models.map(({ model, schema }) => [model.name, schema])),
});
