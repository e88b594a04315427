import { baseUrl, type Contract } from "../contract/contract.ts";
import type { JsonObject } from "../contract/json.ts";
import { shapesOf } from "../contract/shape.ts";
import { dialect } from "../contract/sites.ts";
import { tolerantSchema } from "../contract/tolerant.ts";
import { allSchemas, type Emitter, renderJson } from "./emitter.ts";

/** The bundle, and the tolerant rendering of it and of each model: JSON Schemas for those who bring a validator of their own. */
export const schemas: Emitter = {
  folders: ["schemas/generated"],
  emit: (contract) => {
    const shapes = shapesOf(contract);
    const tolerant = contract.models.map((model) => ({ model, schema: tolerantSchema(model, shapes, "kept") }));
    return [
      {
        path: "schemas/generated/bundle.json",
        from: allSchemas,
        text: renderJson(strictBundle(contract)),
      },
      {
        path: "schemas/generated/tolerant/bundle.json",
        from: allSchemas,
        text: renderJson(bundle("tolerant/bundle.json", "Session Schema: what a reader must accept", tolerant)),
      },
      ...tolerant.map(({ model, schema }) => ({
        path: `schemas/generated/tolerant/${model.slug}.schema.json`,
        from: model.source,
        text: renderJson(schema),
      })),
    ];
  },
};

/** All models as they were written, as one document: what a writer must meet. */
export const strictBundle = ({ models }: Contract): JsonObject =>
  bundle(
    "bundle.json",
    "Session Schema: what a writer must meet",
    models.map((model) => ({ model, schema: model.root.schema as JsonObject })), // it was parsed from JSON
  );

/** A compound document (JSON Schema 2020-12, 9.3.1): each model keeps its `$id`, so every `$ref` means what it meant. */
const bundle = (file: string, title: string, models: { model: Contract["models"][number]; schema: JsonObject }[]): JsonObject => ({
  $schema: dialect,
  $id: baseUrl + file,
  title,
  $defs: Object.fromEntries(models.map(({ model, schema }) => [model.name, schema])),
});
