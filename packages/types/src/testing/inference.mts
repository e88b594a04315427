import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** The folder of the package. */
export const home: string = resolve(import.meta.dirname, "../..");
const schemasFolder = resolve(home, "../../schemas");

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schemas = Record<string, Json>;

/** The schemas of the repository, by title. */
export const schemas: Schemas = await readAll();

/** TypeScript that compiles if and only if each type equals the type inferred from its schema. */
export function comparison(all: Schemas): string {
  const names = Object.keys(all);
  const inferable = names.filter((name) => !isRecursive(name, all));
  return [
    'import type { FromSchema, JSONSchema } from "json-schema-to-ts";',
    'import type * as types from "../../src/index.mts";',
    // Uses the import even if no model can be inferred, because the compiler rejects unused ones.
    "export type Names = keyof typeof types;",
    ...names.map((name) => `const schemaOf${name} = ${JSON.stringify(bare(all[name] ?? null))} as const;`),
    `type All = [${names.map((name) => `typeof schemaOf${name}`).join(", ")}];`,
    "export type Inferred<Schema extends JSONSchema> = FromSchema<Schema, { references: All; keepDefaultedPropertiesOptional: true }>;",
    "type IsAny<T> = 0 extends 1 & T ? true : false;",
    "type AreSame<A, B> = IsAny<A> extends true ? false : IsAny<B> extends true ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false;",
    // Assignability doesn't detect an additional or missing optional property.
    "type Keys<T> = T extends readonly (infer Item)[] ? Keys<Item>[] : T extends object ? { [Key in keyof T]-?: Keys<T[Key]> } : null;",
    "export type Result<Name extends string, A, B> = [AreSame<A, B>, AreSame<Keys<A>, Keys<B>>] extends [true, true] ? 'same' : `${Name} differs`;",
    ...inferable.map((name) => `export const of${name}: Result<"${name}", types.${name}, Inferred<typeof schemaOf${name}>> = "same";`),
    "",
  ].join("\n");
}

/** Prepares a schema for json-schema-to-ts, which doesn't support recursion or relative references. */
const bare = (schema: Json): Json => {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== "object" || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !["$schema", "examples", "default", "description"].includes(key) && !key.startsWith("x-"))
      .map(([key, value]) => [key, key === "$id" || key === "$ref" ? named(String(value)) : bare(value)]),
  );
};

const named = (reference: string): string => reference.replace("https://session-schema.dev/", "");

function isRecursive(name: string, all: Schemas): boolean {
  const seen = new Set<string>();
  const visit = (schema: Json): boolean => {
    if (typeof schema !== "object" || schema === null) return false;
    return Object.entries(schema).some(([key, value]) => {
      if (key !== "$ref") return visit(value);
      const [file = ""] = String(value).split("#");
      const target = Object.keys(all).find((other) => named(String(object(all[other])["$id"])) === named(file));
      if (target === undefined || target === name) return true;
      if (seen.has(target)) return false;
      seen.add(target);
      return visit(all[target] ?? null);
    });
  };
  return visit(all[name] ?? null);
}

/** Compiles a file next to the package's own, and returns the errors. */
export async function compile(text: string): Promise<string> {
  const folder = await mkdtemp(join(home, "node_modules/.types-"));
  try {
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "use.ts"), text);
    await writeFile(
      join(folder, "tsconfig.json"),
      JSON.stringify({ extends: "../../../../tsconfig.base.json", compilerOptions: { noEmit: true }, files: ["use.ts"] }),
    );
    return await promisify(execFile)(join(home, "node_modules/.bin/tsc"), ["-p", folder]).then(
      () => "",
      ({ stdout }: { stdout: string }) => stdout,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The schemas by title. If a file has no title or $id, its name determines them. */
async function readAll(): Promise<Schemas> {
  const files = (await readdir(schemasFolder)).filter((name) => name.endsWith(".schema.json"));
  const read = files.sort().map(async (name): Promise<[string, Json]> => {
    const schema: Json = JSON.parse(await readFile(join(schemasFolder, name), "utf8"));
    const title = name.replace(/\.schema\.json$/, "").replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
    const whole = { title, $id: `https://session-schema.dev/${name}`, ...object(schema) };
    return [String(whole.title), whole];
  });
  return Object.fromEntries(await Promise.all(read));
}

export function object(value: Json | undefined): { [key: string]: Json } {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("not an object");
  return value;
}

export function edited(name: string, edit: (schema: { [key: string]: Json }) => Json): Json {
  return edit(object(schemas[name]));
}

export function without(from: { [key: string]: Json }, key: string): Json {
  return Object.fromEntries(Object.entries(from).filter(([other]) => other !== key));
}
