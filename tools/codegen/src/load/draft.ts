import { baseUrl, type Definition, type Model, type Schema, type Site } from "../contract/contract.ts";
import { pathName } from "../contract/enums.ts";
import { at, byCodeUnit, isObject, type Json } from "../contract/json.ts";
import { pascalCase } from "../contract/names.ts";
import { below, dialect, resolveRef, sitesBelow } from "../contract/sites.ts";

export const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

export const slugOf = (path: string): string => fileName(path).replace(/\.schema\.json$/, "");

export const idOf = (path: string): string => baseUrl + fileName(path);

/** What a file says its model is called; a file that says nothing is called after its name. */
export const nameOf = (path: string, value: Json): string =>
  isObject(value) && typeof value["title"] === "string" ? value["title"] : pascalCase(slugOf(path));

/** The models of files whose grammar is sound, not yet known to make sense together. */
export function draftModels(files: readonly { path: string; value: Json }[]): Model[] {
  const roots = files.map(({ path, value }) => {
    const name = nameOf(path, value);
    // The grammar rules have found nothing, so it is a schema. Identity is spelt out for those who read the schema alone.
    const schema = { $schema: dialect, $id: idOf(path), title: name, ...(value as object) } as Schema;
    return { path, name, root: { id: idOf(path), pointer: "", schema } satisfies Site };
  });
  const targets = roots
    .flatMap(({ root }) => [...sitesBelow(root)])
    .flatMap(({ id, schema }) => (schema.$ref === undefined ? [] : [resolveRef(id, schema.$ref)]));

  return roots.map(({ path, name, root }) => {
    const slug = slugOf(path);
    const pointers = [
      "",
      ...Object.keys(root.schema.$defs ?? {}).map((key) => below(root, {}, "$defs", key).pointer),
      ...targets.filter((target) => target.startsWith(`${root.id}#`)).map((target) => target.slice(root.id.length + 1)),
    ];
    return {
      name,
      slug,
      source: path,
      id: root.id,
      description: root.schema.description ?? "",
      root,
      definitions: [...new Set(pointers)].flatMap((pointer): Definition[] => {
        // undefined or an array where a $ref leads nowhere, which a rule of its own says
        const schema = at(root.schema as Json, pointer);
        return isObject(schema)
          ? [{ name: definitionName(name, pointer, schema), slug, at: { id: root.id, pointer, schema: schema as Schema } }]
          : [];
      }),
      refs: [
        ...new Set([...sitesBelow(root)].flatMap(({ schema }) => (schema.$ref === undefined ? [] : [resolveRef(root.id, schema.$ref)]))),
      ]
        .flatMap((target) => roots.filter((other) => other.root.id !== root.id && target.startsWith(`${other.root.id}#`)))
        .map((other) => slugOf(other.path))
        .filter((other, index, all) => all.indexOf(other) === index)
        .sort(byCodeUnit),
    };
  });
}

/** `Session` at the root, `SessionThumbnail` at `#/$defs/thumbnail`, unless it has a title of its own. */
const definitionName = (model: string, pointer: string, schema: { [key: string]: Json }): string =>
  pointer === "" ? model : typeof schema["title"] === "string" ? schema["title"] : model + pathName(pointer);
