import { folders } from "@tools/contract";
import { allSchemas, type Emitter, renderJson } from "./emitter.ts";

/** The public npm packages, by folder. */
const packages = [
  folders.schemas,
  folders.types,
  folders.validators,
  folders.fixtures,
  folders.openapi,
  folders.client,
  folders.webhooks,
  folders.cli,
  folders.gate,
] as const;

/** The version and hash of the contract, in every package, so that installed packages can be compared. */
export const contract: Emitter = {
  folders: packages.map((folder) => `${folder}/generated`),
  emit: ({ version, hash, models }) => {
    const text = renderJson({ contractVersion: version, contractHash: hash, models: models.map(({ name }) => name) });
    return packages.map((folder) => ({ path: `${folder}/generated/contract.json`, from: allSchemas, text }));
  },
};
