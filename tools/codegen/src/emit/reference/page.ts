import type { Definition, Model, SchemaLocation } from "@tools/contract";
import { camelCase, type History, sinceOf, valueSince } from "@tools/contract";
import type { Json } from "@tools/contract/json";
import { listsOf, type ResolvedSchema, type SchemaResolver } from "@tools/contract/schema";
import { Anchors } from "./anchors.ts";
import { anchorName } from "./path.ts";
import { leafOf, type Row, rowsOf } from "./rows.ts";
import { type Value, type Values, valuesOf } from "./values.ts";

/** The content of the page of a model: the model itself, then each definition of its file. */
export interface Page {
  readonly model: Model;
  readonly sections: readonly Section[];
  /** The first release that has the model, as sinceOf returns it. */
  readonly since: string | undefined;
}

export interface Section {
  readonly definition: Definition;
  readonly resolved: ResolvedSchema;
  /** Empty for the model itself: the link leads to the page. */
  readonly anchor: string;
  readonly fields: readonly Field[];
}

export interface Field extends Row {
  /** Empty where the field is the whole value: the link leads to the section. */
  readonly anchor: string;
  /** The first release that has it, as sinceOf returns it; undefined if the model is as old. */
  readonly since: string | undefined;
  /** The values of an enum that is written in place. */
  readonly list: ValueList | undefined;
}

export interface ValueList extends Values {
  readonly anchor: string;
  readonly values: readonly (Value & { readonly anchor: string; readonly since: string | undefined })[];
}

/** Anchors are reserved for definitions, then for fields, then for values, so that a new enum never changes the anchor of a field. */
export function pageOf(model: Model, resolver: SchemaResolver, history: History): Page {
  const anchors = new Anchors();
  const named = model.definitions.map((definition, index) => ({ definition, anchor: index === 0 ? "" : anchors.take(definition.name) }));
  const withFields = named.map((section) => {
    const resolved = resolver.of(section.definition);
    const prefix = section.anchor === "" ? "" : `${section.anchor}.`;
    const fields = rowsOf(resolved, section.definition.at).map((row) => ({
      ...row,
      anchor: row.path.length === 0 ? "" : anchors.take(prefix + anchorName(row.path)),
    }));
    return { ...section, resolved, fields };
  });
  const since = sinceOf(model.root, history);
  const ifLater = (each: string | undefined): string | undefined => (each === since ? undefined : each);
  const sections = withFields.map(({ fields, ...section }) => ({
    ...section,
    fields: fields.map((field) => ({
      ...field,
      since: ifLater(sinceOf(field.location, history)),
      list: listOf(field, field.anchor || camelCase(section.definition.name), anchors, (value, location) =>
        ifLater(valueSince(value, location, history)),
      ),
    })),
  }));
  return { model, sections, since };
}

function listOf(
  row: Row,
  prefix: string,
  anchors: Anchors,
  sinceOfValue: (value: Json, location: SchemaLocation) => string | undefined,
): ValueList | undefined {
  const leaf = leafOf(row);
  const isElsewhere = leaf.definition !== undefined && row.path.length > 0;
  const values = isElsewhere ? undefined : valuesOf(leaf);
  if (values === undefined) return undefined;
  const location = listsOf(leaf).find(({ keyword }) => keyword === "enum")?.location;
  return {
    ...values,
    anchor: anchors.take(prefix, "values"),
    values: values.values.map((value) => ({
      ...value,
      anchor: anchors.take(prefix, value.text),
      since: location && sinceOfValue(value.json, location),
    })),
  };
}
