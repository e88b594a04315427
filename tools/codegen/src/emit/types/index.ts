import type { Contract, Model, SchemaLocation } from "@tools/contract";
import { folders } from "@tools/contract";
import { byCodeUnit } from "@tools/contract/json";
import { enumerationsOf, resolverOf, type SchemaResolver } from "@tools/contract/schema";
import type { JSONSchema4 } from "json-schema";
import { compile } from "json-schema-to-typescript";
import { allSchemas, type Emitter } from "../emitter.ts";
import { lowerDefinition, unknownVariant } from "./lower.ts";
import { modes, typeName } from "./mode.ts";
import { withOwnNames } from "./safe-name.ts";

const folder = `${folders.types}/src/generated`;

/** A file per model: the strict and the tolerant type of each definition, and of each enum written in place. */
export const types: Emitter = {
  folders: [folder],
  emit: async (contract) => {
    const resolver = resolverOf(contract);
    const files = await Promise.all(
      contract.models.map(async (model) => ({
        path: `${folder}/${model.slug}.ts`,
        from: model.source,
        text: await typesOf(model, contract, resolver),
      })),
    );
    const index = contract.models.map(({ slug }) => `export type * from "./${slug}.ts";\n`).join("");
    return [...files, { path: `${folder}/index.ts`, from: allSchemas, text: index }];
  },
};

async function typesOf(model: Model, { models }: Contract, resolver: SchemaResolver): Promise<string> {
  const mentioned = new Set<string>();
  const mention = (name: string): string => {
    mentioned.add(name);
    return name;
  };
  const declarations = await Promise.all(
    declared(model, resolver).flatMap(({ name, location }) =>
      modes.map((mode) => declaration(typeName(name, mode), lowerDefinition(location, { mode, resolver, models, mention }))),
    ),
  );
  const imports = models
    .filter((other) => other !== model)
    .map((other) => ({ slug: other.slug, names: namesOf(other, resolver).filter((name) => mentioned.has(name)) }))
    .filter(({ names }) => names.length > 0)
    .map(({ slug, names }) => `import type { ${names.sort(byCodeUnit).join(", ")} } from "./${slug}.ts";\n`);
  if (mentioned.has(unknownVariant)) imports.push(`import type { ${unknownVariant} } from "../unknown-variant.ts";\n`);
  return [imports.join(""), ...declarations].filter((part) => part !== "").join("\n");
}

/** The definitions and enums that a model's file exports types for. */
const declared = (model: Model, resolver: SchemaResolver): { name: string; location: SchemaLocation }[] => {
  const definitions = model.definitions.map(({ name, at }) => ({ name, location: at }));
  const inPlace = enumerationsOf(model).filter(
    ({ location }) => !definitions.some((definition) => resolver.at(definition.location).key === resolver.at(location).key),
  );
  return [...definitions, ...inPlace];
};

const namesOf = (model: Model, resolver: SchemaResolver): string[] =>
  declared(model, resolver).flatMap(({ name }) => modes.map((mode) => typeName(name, mode)));

/** Declarations by their input. In watch mode most repeat, and formatting is slow. */
const known = new Map<string, Promise<string>>();

function declaration(name: string, schema: JSONSchema4): Promise<string> {
  const key = JSON.stringify([name, schema]);
  const made = known.get(key) ?? declare(name, schema);
  known.set(key, made);
  return made;
}

/** json-schema-to-typescript changes some names, so it gets one that it keeps. */
async function declare(name: string, schema: JSONSchema4): Promise<string> {
  const text = await compile(schema, "Declared", {
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    declareExternallyReferenced: false,
    additionalProperties: false,
    style: { printWidth: 120 },
  });
  const renamed = text.replace(/^export (interface|type) Declared\b/m, (_, kind: string) => `export ${kind} ${name}`);
  if (renamed === text) throw new Error(`json-schema-to-typescript declared no ${name}`);
  return withOwnNames(renamed);
}
