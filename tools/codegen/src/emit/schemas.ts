import { folders, project } from "@tools/contract";
import { bundle, resolverOf, strictBundle, tolerantSchema } from "@tools/contract/schema";
import { allSchemas, type Emitter, renderJson } from "./emitter.ts";

/** The bundle, and the tolerant rendering of it and of each model: JSON Schemas for other validators. */
export const schemas: Emitter = {
  folders: [`${folders.schemas}/generated`],
  emit: (contract) => {
    const resolver = resolverOf(contract);
    const tolerant = contract.models.map((model) => ({ model, schema: tolerantSchema(model, resolver) }));
    return [
      {
        path: `${folders.schemas}/generated/bundle.json`,
        from: allSchemas,
        text: renderJson(strictBundle(contract)),
      },
      {
        path: `${folders.schemas}/generated/tolerant/bundle.json`,
        from: allSchemas,
        text: renderJson(bundle("tolerant/bundle.json", `${project.title}: what a reader must accept`, tolerant)),
      },
      ...tolerant.map(({ model, schema }) => ({
        path: `${folders.schemas}/generated/tolerant/${model.slug}.schema.json`,
        from: model.source,
        text: renderJson(schema),
      })),
    ];
  },
};
