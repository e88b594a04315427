import type { Model } from "@tools/contract";
import { sinceText } from "@tools/contract";
import { type LanguageName, languages } from "@tools/contract/languages";
import { annotation, examplePayload, type SchemaResolver } from "@tools/contract/schema";
import { anchor, code, jsonBlock, link, prose, table } from "../../markdown.ts";
import { describe, free, markdown } from "./describe.ts";
import { example } from "./example.ts";
import { noteOf } from "./notes.ts";
import type { Field, Page, Section, ValueList } from "./page.ts";
import { spell } from "./path.ts";
import { hrefOf, typeCell } from "./type-cell.ts";
import { shown } from "./values.ts";

/** The content of a page, and what its links refer to. */
interface Source {
  readonly page: Page;
  readonly models: readonly Model[];
  readonly resolver: SchemaResolver;
  /** The part of the navigation that the page belongs to. */
  readonly group: "Models" | "Webhooks";
  /** Its position in that part. */
  readonly order: number;
}

/** The page of a model, for the site and for code hosts. Blocks are separated by an empty line. */
export function renderPage(source: Source): string {
  const { model, sections } = source.page;
  const [root, ...others] = sections;
  if (root === undefined) throw new Error(`${model.name} defines nothing`);
  return blocks([
    `---\ntitle: ${model.name}\n${source.group === "Models" ? "" : `group: ${source.group}\n`}order: ${source.order}\n---`,
    `# ${model.name}`,
    prose(model.description),
    [link("JSON Schema", `../../../${model.source}`), link("all models", "README.md"), ageOf(source.page)]
      .filter((part) => part !== "")
      .join(" · "),
    `## ${isObject(root) ? "Fields" : "Value"}`,
    root.fields[0]?.path.length === 0 && root.fields[0].list !== undefined ? "" : promise,
    ...renderSection(root, source),
    ...others.flatMap((section) => renderDefinition(section, source)),
    "## Canonical example",
    jsonBlock(examplePayload(root.resolved, model.root, source.resolver, "first")),
    "## JSON Schema",
    `It is ${link(code(model.source), `../../../${model.source}`)}, and its ${code("$id")} is ${code(model.id)}.`,
    jsonBlock(model.root.schema),
  ]);
}

/** The release that added the model. */
const ageOf = ({ since }: Page): string => (since === "next" ? "not released yet" : since === undefined ? "" : `since ${since}`);

const blocks = (all: readonly string[]): string => `${all.filter((block) => block !== "").join("\n\n")}\n`;

/** Whether a section's rows are its properties, and not the value as a whole. */
const isObject = ({ fields: [first] }: Section): boolean => first?.path.length !== 0;

const renderDefinition = (section: Section, source: Source): string[] => [
  `## ${anchor(section.anchor)}${section.definition.name}`,
  prose(annotation(source.resolver, section.definition.at, "description") ?? ""),
  ...renderSection(section, source),
];

/** The parts of a section: notes, a heading and a table for each language, the values of enums. */
function renderSection(section: Section, source: Source): string[] {
  const fields = section.fields.map((field) => ({
    ...field,
    description: describe(field, source.resolver, markdown),
    example: example(field, source.page, source.resolver),
  }));
  return [
    ...aliasOf(section, source.page),
    ...(isObject(section) ? free(section.resolved) : []),
    ...languageNames.flatMap((name) => [
      `### ${languages[name].title}`,
      noteOf(name, section.definition.name, isObject(section)),
      renderTable(section, fields, name, source),
    ]),
    ...renderModels(section, source.page),
    ...section.fields.flatMap(({ path, list }) =>
      list === undefined ? [] : renderValues(list, path.length === 0 ? "" : spell(path, section.definition.name)),
    ),
  ];
}

/** A note for a definition that only refers to another. */
const aliasOf = ({ definition, resolved }: Section, page: Page): string[] =>
  resolved.definition === undefined || resolved.definition === definition
    ? []
    : [`It is another name of ${link(code(resolved.definition.name), hrefOf(resolved.definition, page))}.`];

const promise =
  "A writer must meet all of this. A reader relies only on types, required fields and closed enums: `null` in a field that isn't required reads as absent; a value beyond a bound and a property that isn't listed here are kept and reported.";

const languageNames = Object.keys(languages) as LanguageName[]; // its keys are the names

const columns = ["Field", "Type", "Required", "Description", "Example"] as const;

/** A field with the cells that are the same in every language. */
interface Described extends Field {
  readonly description: string;
  readonly example: string;
}

/** The anchors are in the rows of the first language. */
const renderTable = (section: Section, fields: readonly Described[], name: LanguageName, { page, models }: Source): string =>
  table(
    columns,
    fields.map((field) => [
      `${name === languageNames[0] && field.anchor !== "" ? anchor(field.anchor) : ""}${code(spell(field.path, section.definition.name, languages[name].field))}`,
      typeCell(field, section, languages[name], page, models),
      field.required ? "yes" : "no",
      field.description,
      field.example,
    ]),
  );

/** The values of an enum: those of a field, or of the whole value. */
const renderValues = ({ anchor: id, values, open }: ValueList, of: string): string[] => [
  `### ${anchor(id)}Values${of === "" ? "" : ` of ${code(of)}`}`,
  open ? opens : closes,
  table(
    ["Value", ...(hasNames(values) ? ["Name in code"] : []), "Meaning"],
    values.map((value) => [
      anchor(value.anchor) + code(shown(value)),
      ...(hasNames(values) ? [value.nameInCode === undefined ? "" : code(value.nameInCode)] : []),
      [prose(value.meaning ?? ""), sinceText(value.since)].filter((part) => part !== "").join(" "),
    ]),
  ),
];

/** The models of a tagged union, each by its tag. */
function renderModels({ resolved: { union } }: Section, page: Page): string[] {
  if (union === undefined) return [];
  const rows = union.branches.map(({ value, definition }) => [code(value), link(code(definition.name), hrefOf(definition, page))]);
  return [`### Models by ${code(union.tag)}`, union.open ? opensUnion : closesUnion, table([code(union.tag), "Model"], rows)];
}

const opensUnion =
  "**Open**: later versions may add models. A writer sends one of these. A reader keeps an object with any other tag as it came and reports it, so give every switch a default.";
const closesUnion = "**Closed**: there are no other models. A reader rejects any other tag.";

const hasNames = (values: ValueList["values"]): boolean => values.some(({ nameInCode }) => nameInCode !== undefined);

const opens =
  "**Open**: later versions may add values. A writer sends one of these. A reader keeps and reports any other value, so give every switch a default.";
const closes = "**Closed**: there are no other values. A reader rejects any other value.";
