import type { Contract, Definition, Model } from "@tools/contract";
import { folders, kebabCase, npmName } from "@tools/contract";
import { type FormatName, formatNames } from "@tools/contract/formats";
import type { Json, JsonObject } from "@tools/contract/json";
import { locationsBelow, resolverOf, type SchemaResolver, witness } from "@tools/contract/schema";
import { allSchemas, type Emitter, type GeneratedFile } from "../emitter.ts";
import { assertionsOf } from "./assertions.ts";
import { formatModule } from "./formats.ts";
import { jsonSchemaModule, type TolerantParts, tolerantParts } from "./json-schema.ts";
import { predicateDoc, publicModule, registryModule } from "./module.ts";
import { predicate } from "./predicate.ts";
import { readerSchemaModule, readerSchemaName } from "./reader-schema.ts";
import { report } from "./report.ts";
import { boundedReport, formatHelpers, guardedPredicate, type Import, importLines, signed, unchecked, use } from "./text.ts";
import { unionsOf } from "./union.ts";
import { formatFunction } from "./vocabulary/format.ts";
import type { Callee, Guard } from "./vocabulary/ref.ts";
import type { UnionOf } from "./vocabulary/union.ts";

const folder = `${folders.validators}/src/generated`;

/** Per model: the predicate, the report and the reader schema, each a module, behind one public module. */
export const validators: Emitter = {
  folders: [folder],
  emit: async (contract) => {
    const resolver = resolverOf(contract);
    const tolerant = tolerantParts(contract, resolver);
    const modules = (await Promise.all(contract.models.map((model) => modulesOf(model, contract, resolver, tolerant)))).flat();
    const formats = formatsOf(contract).map(formatFile);
    const index = contract.models.map(({ slug }) => `export * from "./${slug}/index.ts";\n`).join("");
    return [
      ...modules,
      ...formats,
      { path: `${folder}/models.ts`, from: allSchemas, text: registryModule(contract.models) },
      { path: `${folder}/index.ts`, from: allSchemas, text: index },
      { path: `${folder}/contract.ts`, from: allSchemas, text: contractModule(contract) },
    ];
  },
};

async function modulesOf(model: Model, contract: Contract, resolver: SchemaResolver, tolerant: TolerantParts): Promise<GeneratedFile[]> {
  const file = (name: string, text: string): GeneratedFile => ({ path: `${folder}/${model.slug}/${name}.ts`, from: model.source, text });
  const shown = shownOf(model, resolver);
  const compiled = await Promise.all(
    model.definitions.flatMap((definition) => {
      const recursive = countsAsLevel(definition, resolver);
      const doc = definition.at.pointer === "" ? predicateDoc(model, shown) : "";
      return [predicateModule(definition, resolver, recursive, doc), reportModule(definition, resolver, recursive)];
    }),
  );
  const readerSchema = readerSchemaModule(model, resolver);
  const readerSchemas = contract.models.flatMap((other) =>
    other.definitions.map(({ name }) => ({ name: readerSchemaName(name), path: `../${other.slug}/reader-schema.ts` })),
  );
  const foreign = readerSchemas.filter(
    ({ name, path }) => path !== `../${model.slug}/reader-schema.ts` && new RegExp(`\\b${name}\\b`).test(readerSchema),
  );
  return [
    file("index", publicModule(model, shown, contract.models)),
    file("json-schema", jsonSchemaModule(model, resolver, tolerant)),
    file(
      "reader-schema",
      `${importLines([{ name: "type ReaderSchema", path: "../../runtime/reader-schema.ts" }, ...foreign])}\n${readerSchema}`,
    ),
    ...compiled.map(({ name, text }) => file(name, text)),
  ];
}

interface Module {
  readonly name: string;
  readonly text: string;
}

const suffix = ({ name, at }: Definition): string => (at.pointer === "" ? "" : `-${kebabCase(name)}`);

async function predicateModule(definition: Definition, resolver: SchemaResolver, recursive: boolean, doc: string): Promise<Module> {
  const { name, at } = definition;
  const imports: Import[] = [];
  const callee = referring("is", definition, resolver, imports);
  const text = await predicate(`is${name}`, assertionsOf(at.schema as JsonObject), callee, unionsIn(definition, resolver, callee));
  const guarded = signed(guardedPredicate(text, recursive), `is${name}`, `is${name}(data: unknown): data is ${name}`, doc);
  return {
    name: `is${suffix(definition)}`,
    text: unchecked([{ name: `type ${name}`, path: npmName("types") }, ...imports], guarded),
  };
}

async function reportModule(definition: Definition, resolver: SchemaResolver, recursive: boolean): Promise<Module> {
  const { name, at } = definition;
  const imports: Import[] = [];
  const location = { ...at, schema: assertionsOf(at.schema as JsonObject) };
  const callee = referring("report", definition, resolver, imports);
  const guard = guardOf(definition, resolver, imports);
  const compiled = await report(`report${name}`, location, callee, guard, unionsIn(definition, resolver, callee));
  const text = recursive ? boundedReport(compiled) : compiled;
  const typed = signed(text, `report${name}`, `report${name}(data: unknown, instancePath: string, out: Report): void`);
  const id = /\bid\b/.test(typed) ? `const id = ${JSON.stringify(`${at.id}#`)};\n\n` : "";
  return {
    name: `report${suffix(definition)}`,
    text: unchecked([{ name: "type Report", path: "../../runtime/report.ts" }, ...imports], id + typed),
  };
}

/** Whether a value of a definition is one level of those that refer to themselves. One of a union is a level of the model that it is. */
const countsAsLevel = (definition: Definition, resolver: SchemaResolver): boolean =>
  resolver.of(definition).union === undefined && isRecursive(definition, resolver);

/** Whether a definition refers to itself, possibly through others. */
function isRecursive(definition: Definition, resolver: SchemaResolver): boolean {
  const seen = new Set<Definition>();
  const open = [definition];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const location of locationsBelow(next.at)) {
      const target = location.schema.$ref === undefined ? undefined : resolver.target(location);
      if (target === definition) return true;
      if (target === undefined || seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  return false;
}

/** The definition that a reference in another one leads to. */
function targetOf(ref: string, { at }: Definition, resolver: SchemaResolver): Definition {
  const target = resolver.target({ ...at, schema: { $ref: ref } });
  if (target === undefined) throw new Error(`${ref} leads nowhere`);
  return target;
}

const unionsIn = (definition: Definition, resolver: SchemaResolver, callee: Callee): UnionOf =>
  unionsOf(resolver, (ref) => targetOf(ref, definition, resolver), callee);

/** The callee of a `$ref` in a definition: the function of the same kind, imported from the target's module. */
const referring =
  (kind: "is" | "report", definition: Definition, resolver: SchemaResolver, imports: Import[]): Callee =>
  (ref) => {
    const target = targetOf(ref, definition, resolver);
    return use(imports, { name: kind + target.name, path: `../${target.slug}/${kind}${suffix(target)}.ts` }, kind + definition.name);
  };

/** The predicate of a `$ref` for a report. A recursive one has none: each level would check all levels below it again. */
const guardOf =
  (definition: Definition, resolver: SchemaResolver, imports: Import[]): Guard =>
  (ref) =>
    isRecursive(targetOf(ref, definition, resolver), resolver) ? undefined : referring("is", definition, resolver, imports)(ref);

function formatsOf({ models }: Contract): FormatName[] {
  const used = new Set(models.flatMap(({ root }) => [...locationsBelow(root)].flatMap(({ schema }) => schema.format ?? [])));
  return formatNames.filter((name) => used.has(name));
}

function formatFile(name: FormatName): GeneratedFile {
  const own = formatFunction(name);
  const text = signed(formatModule(name), own, `${own}(text: string): boolean`);
  const imports = formatHelpers.filter((helper) => new RegExp(`\\b${helper.name}\\(`).test(text));
  return { path: `${folder}/formats/${name}.ts`, from: allSchemas, text: `${importLines(imports)}\n${text}` };
}

const contractModule = ({ hash, version }: Contract): string => `/** The version of the contract, and so of this package: \`1.0.0\`. */
export const contractVersion: string = ${JSON.stringify(version)};

/** SHA-256 of the contract that this package was made from, in hexadecimal. */
export const contractHash: string = ${JSON.stringify(hash)};
`;

function shownOf(model: Model, resolver: SchemaResolver): { valid: Json; invalid: Json } {
  const built = witness(resolver.at(model.root), resolver);
  return { valid: "value" in built ? built.value : null, invalid: resolver.at(model.root).properties.size > 0 ? {} : null };
}
