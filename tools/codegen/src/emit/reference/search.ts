import { address, type SchemaLocation } from "@tools/contract";
import { annotation, type SchemaResolver } from "@tools/contract/schema";
import { oneLine } from "../../markdown.ts";
import { describe, plain } from "./describe.ts";
import type { Field, Page, Section } from "./page.ts";
import { spell } from "./path.ts";
import { leafOf } from "./rows.ts";
import { shown } from "./values.ts";

/** An entry of the search. */
export interface SearchEntry {
  /** Unique. */
  readonly id: string;
  readonly kind: "model" | "definition" | "field" | "value";
  /** Its name: `Session`, `profiles[].width`, `waiting`. */
  readonly title: string;
  /** The name of the model whose page it is on. */
  readonly model: string;
  /** Its description, without markup. */
  readonly text: string;
  /** The page's slug, and the place on it: `session#recordingStatus`. */
  readonly url: string;
  /** The name of the model or definition whose fields follow it, if it is an object or a list of them: `FfmpegProfile`. */
  readonly leadsTo?: string;
  /** Where it is defined, as the `schemaPath` of an issue begins: it leads from an issue to its row. */
  readonly schemaPath: string;
}

/** The entries of a page, in its order. */
export const searchEntries = (page: Page, resolver: SchemaResolver): SearchEntry[] =>
  page.sections.flatMap((section) => [
    sectionEntry(section, page, resolver),
    ...section.fields.flatMap((field) => [
      ...(field.anchor === "" ? [] : [fieldEntry(field, section, page, resolver)]),
      ...valueEntries(field, section, page),
    ]),
  ]);

function sectionEntry({ definition, anchor }: Section, page: Page, resolver: SchemaResolver): SearchEntry {
  const text = oneLine(annotation(resolver, definition.at, "description") ?? "");
  return entry(anchor === "" ? "model" : "definition", definition.name, text, page, anchor, definition.at);
}

function fieldEntry(field: Field, { definition }: Section, page: Page, resolver: SchemaResolver): SearchEntry {
  const found = entry("field", spell(field.path, definition.name), describe(field, resolver, plain), page, field.anchor, field.location);
  const { definition: own, items, additional } = leafOf(field);
  const next = own ?? items?.definition ?? additional?.definition;
  return next === undefined ? found : { ...found, leadsTo: next.name };
}

const valueEntries = ({ path, list, location }: Field, { definition }: Section, page: Page): SearchEntry[] =>
  (list?.values ?? []).map((value) => {
    const of = path.length === 0 ? definition.name : spell(path, definition.name);
    const text = [oneLine(value.meaning ?? ""), `A value of ${of}.`].filter((part) => part !== "").join(" ");
    return entry("value", shown(value), text, page, value.anchor, location);
  });

function entry(kind: SearchEntry["kind"], title: string, text: string, page: Page, anchor: string, location: SchemaLocation): SearchEntry {
  const url = anchor === "" ? page.model.slug : `${page.model.slug}#${encodeURIComponent(anchor)}`;
  return { id: `${kind}:${url}`, kind, title: oneLine(title), model: page.model.name, text, url, schemaPath: address(location) };
}
