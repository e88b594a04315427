import type { Definition, Model, Schema, SchemaLocation } from "../contract.ts";
import { dialect } from "../dialect.ts";
import { byCodeUnit, isObject, type Json } from "../json.ts";
import { pascalCase } from "../names.ts";
import { baseUrl } from "../project.ts";
import { resolveRef } from "../references/index.ts";
import { pathName } from "../schema/enums.ts";
import { below, locationsBelow } from "../schema/location.ts";

export const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

export const slugOf = (path: string): string => fileName(path).replace(/\.schema\.json$/, "");

export const idOf = (path: string): string => baseUrl + fileName(path);

/** The name of a file's model: its title. By default, derived from the file name. */
export const nameOf = (path: string, value: Json): string =>
  isObject(value) && typeof value["title"] === "string" ? value["title"] : pascalCase(slugOf(path));

/** The models of files with valid grammar. References between them aren't checked yet. */
export function draftModels(files: readonly { path: string; value: Json }[]): Model[] {
  const drafts = files.map(({ path, value }) => {
    const name = nameOf(path, value);
    // The grammar rules have checked that it is a schema. Identity is filled in for tools that read the schema on its own.
    const schema = { $schema: dialect, $id: idOf(path), title: name, ...(value as object) } as Schema;
    const root: SchemaLocation = { id: idOf(path), pointer: "", schema };
    const targets = [...locationsBelow(root)].flatMap((location) =>
      location.schema.$ref === undefined ? [] : [resolveRef(location.id, location.schema.$ref)],
    );
    return { path, name, root, targets };
  });
  const targets = new Set(drafts.flatMap((draft) => draft.targets));
  const byId = new Map(drafts.map(({ root, path }) => [root.id, path]));

  return drafts.map(({ path, name, root, targets: own }) => ({
    name,
    slug: slugOf(path),
    source: path,
    id: root.id,
    description: root.schema.description ?? "",
    root,
    definitions: definitionsOf(root, name, slugOf(path), targets),
    refs: [...new Set(own.flatMap((target) => byId.get(target.slice(0, target.indexOf("#"))) ?? []))]
      .filter((other) => other !== path)
      .map(slugOf)
      .sort(byCodeUnit),
  }));
}

/** The root, each entry of its `$defs`, then all other targets of a `$ref`. */
function definitionsOf(root: SchemaLocation, model: string, slug: string, targets: ReadonlySet<string>): Definition[] {
  const locations = [...locationsBelow(root)];
  const entries = Object.entries(root.schema.$defs ?? {}).map(([key, schema]) => below(root, schema, "$defs", key));
  const named = [root, ...entries];
  const pointers = new Set(named.map(({ pointer }) => pointer));
  const others = locations.filter(({ id, pointer }) => !pointers.has(pointer) && targets.has(`${id}#${pointer}`));
  return [...named, ...others].map((at) => ({ name: definitionName(root.schema, model, at), slug, at }));
}

/** `Session` at the root, `SessionThumbnail` at `#/$defs/thumbnail`, unless it has its own title. */
const definitionName = (root: Schema, model: string, { pointer, schema }: SchemaLocation): string =>
  pointer === "" ? model : (schema.title ?? model + pathName(root, pointer));
