import type { Rule } from "@tools/compat";
import type { KeywordPage } from "@tools/contract/keywords";
import { annotation, conjuncts, type Property, propertiesOf, type SchemaLocation } from "../contract.ts";
import { wrap } from "../render/wrap.ts";
import type { Paint } from "../terminal.ts";
import { boundsOf, modelsOf, typeName, unitOf, valuesOf } from "./facts.ts";

/** The page of a model: its description, its properties, or its values. */
export function modelPage(name: string, location: SchemaLocation, paint: Paint): string {
  const properties = propertiesOf(location);
  return page(`${paint("bold", name)}, ${typeName(location)}`, [
    ...wrap(annotation(location, "description") ?? "", "  "),
    "",
    ...(properties.length === 0 ? [] : [...properties.flatMap((property) => propertyLines(property, paint)), ...openness(location), ""]),
    ...rows([...valueRows(location), ...modelRows(location)], paint),
    ...(properties.length === 0 ? [] : [`  ${paint("dim", "more")}  session-schema explain ${name}.${properties[0]?.name ?? ""}`]),
  ]);
}

/** The page of a property. */
export function propertyPage(name: string, { nameInCode, location, required }: Property, paint: Paint): string {
  return page(paint("bold", name), [
    ...wrap(annotation(location, "description") ?? "", "  "),
    "",
    ...rows(
      [
        ["type", typeName(location)],
        ...optional("in code", nameInCode),
        ["required", required ? "yes" : "no: leave it out instead of sending null; tolerant readers treat null as absent"],
        ...optional("deprecated", location.schema.deprecated === true ? "yes: don't use it in new code" : undefined),
        ...boundsOf(location).map((bound): Row => ["bound", bound]),
        ...optional("unit", unitOf(location)),
        ...valueRows(location),
        ...modelRows(location),
        ...(annotation(location, "examples") ?? []).map((example): Row => ["example", JSON.stringify(example)]),
        ...optional("default", toJson(annotation(location, "default"))),
        ...optional("more", /^array of (.+)|^([A-Z]\w*)$/.test(typeName(location)) ? moreAbout(typeName(location)) : undefined),
      ],
      paint,
    ),
  ]);
}

/** The page of a keyword: what it means, and how to fix an issue that names it. */
export const keywordPage = (keyword: string, { means, strict, tolerant, fix, values = [] }: KeywordPage, paint: Paint): string =>
  page(`${paint("bold", keyword)}, keyword`, [
    ...wrap(means, "  "),
    "",
    ...rows(
      [
        ["strict", strict],
        ["tolerant", tolerant],
        ["fix", fix],
      ],
      paint,
    ),
    ...(values.length === 0 ? [] : ["", ...rows(values, paint)]),
  ]);

/** The page of a rule of `diff`: what it finds, and the reason for its bump. */
export const rulePage = ({ id, what, why, instead, mirror, fixture }: Rule, paint: Paint): string =>
  page(`${paint("bold", id)}, rule`, [
    ...wrap(what, "  "),
    "",
    ...rows(
      [
        ["why", why],
        ["instead", instead],
        ["before", JSON.stringify(fixture.before)],
        ["after", JSON.stringify(fixture.after)],
        ["bump", fixture.bump],
        ["reverse", typeof mirror === "string" ? mirror : `none: ${mirror.none}`],
      ],
      paint,
    ),
  ]);

type Row = readonly [label: string, text: string];

function propertyLines({ name, nameInCode, location, required }: Property, paint: Paint): string[] {
  const facts = [
    typeName(location),
    ...optional("in code", nameInCode).map(([label, text]) => `${label} ${text}`),
    ...(required ? ["required"] : []),
    ...(location.schema.deprecated === true ? ["deprecated"] : []),
    ...boundsOf(location),
    ...optional("unit", unitOf(location)).map(([, unit]) => unit),
  ];
  return [`  ${paint("cyan", name)}  ${paint("dim", facts.join(", "))}`, ...wrap(annotation(location, "description") ?? "", "    ")];
}

function openness(location: SchemaLocation): string[] {
  const closed = conjuncts(location).some(({ schema }) => schema.additionalProperties === false);
  const text = closed
    ? "Closed: strict rejects any other property, tolerant keeps and reports it."
    : "Open: both modes allow other properties.";
  return ["", ...wrap(text, "  ")];
}

function valueRows(location: SchemaLocation): Row[] {
  const found = valuesOf(location);
  if (found === undefined) return [];
  const width = Math.max(...found.values.map(({ text }) => text.length));
  const values = found.values.map(({ text, description }): Row => ["value", `${text.padEnd(width)}  ${description}`.trimEnd()]);
  const openness = found.open
    ? "open: later versions may add values; strict rejects any other value, tolerant keeps and reports it"
    : "closed: both modes reject any other value";
  return [...values, ["enum", openness]];
}

function modelRows(location: SchemaLocation): Row[] {
  const found = modelsOf(location);
  if (found === undefined) return [];
  const openness = found.open
    ? "open: later versions may add models; strict rejects any other tag, tolerant keeps and reports it"
    : "closed: both modes reject any other tag";
  return [...found.models.map((name): Row => ["model", name]), ["union", openness]];
}

const optional = (label: string, text: string | undefined): Row[] => (text === undefined ? [] : [[label, text]]);

const toJson = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));

const moreAbout = (type: string): string | undefined => {
  const name = /([A-Z]\w*)$/.exec(type)?.[1];
  return name === undefined ? undefined : `session-schema explain ${name}`;
};

/** Rows with the same label show it once. Long text is wrapped in its column. */
function rows(all: readonly Row[], paint: Paint): string[] {
  const width = Math.max(0, ...all.map(([label]) => label.length));
  return all.flatMap(([label, text], i) => {
    const margin = " ".repeat(width + 4);
    const [first = "", ...more] = wrap(text, margin);
    const visibleLabel = all[i - 1]?.[0] === label ? "" : label;
    return [`  ${paint("dim", visibleLabel.padEnd(width))}  ${first.slice(margin.length)}`, ...more];
  });
}

const page = (title: string, lines: readonly string[]): string => `${[title, ...lines].join("\n").trimEnd()}\n`;
