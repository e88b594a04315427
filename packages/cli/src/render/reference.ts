import type { Rule } from "@tools/compat";
import type { KeywordPage } from "@tools/contract/keywords";
import { annotation, conjuncts, type Property, propertiesOf, type Site } from "../contract.ts";
import type { Paint } from "../terminal.ts";
import { boundsOf, typeName, unitOf, valuesOf } from "./facts.ts";
import { wrap } from "./wrap.ts";

/** The reference of a model: what it is, its properties, or its values. */
export function modelPage(name: string, site: Site, paint: Paint): string {
  const properties = propertiesOf(site);
  return page(`${paint("bold", name)}, ${typeName(site)}`, [
    ...wrap(annotation(site, "description") ?? "", "  "),
    "",
    ...(properties.length === 0 ? [] : [...properties.flatMap((property) => propertyLines(property, paint)), ...openness(site), ""]),
    ...rows(valueRows(site), paint),
    ...(properties.length === 0 ? [] : [`  ${paint("dim", "more")}  session-schema explain ${name}.${properties[0]?.name ?? ""}`]),
  ]);
}

/** The reference of one property. */
export function propertyPage(name: string, { site, required }: Property, paint: Paint): string {
  return page(paint("bold", name), [
    ...wrap(annotation(site, "description") ?? "", "  "),
    "",
    ...rows(
      [
        ["type", typeName(site)],
        ["required", required ? "yes" : "no: leave it out rather than sending null; a tolerant reader takes null for absent"],
        ...optional("deprecated", site.schema.deprecated === true ? "yes: do not begin to use it" : undefined),
        ...boundsOf(site).map((bound): Row => ["bound", bound]),
        ...optional("unit", unitOf(site)),
        ...valueRows(site),
        ...(annotation(site, "examples") ?? []).map((example): Row => ["example", JSON.stringify(example)]),
        ...optional("default", shown(annotation(site, "default"))),
        ...optional("more", /^array of (.+)|^([A-Z]\w*)$/.test(typeName(site)) ? moreAbout(typeName(site)) : undefined),
      ],
      paint,
    ),
  ]);
}

/** What a keyword means, and what to do about an issue that names it. */
export const keywordPage = (keyword: string, { means, strict, tolerant, mend }: KeywordPage, paint: Paint): string =>
  page(`${paint("bold", keyword)}, keyword`, [
    ...wrap(means, "  "),
    "",
    ...rows(
      [
        ["strict", strict],
        ["tolerant", tolerant],
        ["mend", mend],
      ],
      paint,
    ),
  ]);

/** What a rule of `diff` finds, and why it requires its bump. */
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

function propertyLines({ name, site, required }: Property, paint: Paint): string[] {
  const facts = [
    typeName(site),
    ...(required ? ["required"] : []),
    ...(site.schema.deprecated === true ? ["deprecated"] : []),
    ...boundsOf(site),
    ...optional("unit", unitOf(site)).map(([, unit]) => unit),
  ];
  return [`  ${paint("cyan", name)}  ${paint("dim", facts.join(", "))}`, ...wrap(annotation(site, "description") ?? "", "    ")];
}

function openness(site: Site): string[] {
  const closed = conjuncts(site).some(({ schema }) => schema.additionalProperties === false);
  const says = closed
    ? "Closed: strict refuses any other property, tolerant keeps and reports it."
    : "Open: it may have other properties as well, in both modes.";
  return ["", ...wrap(says, "  ")];
}

function valueRows(site: Site): Row[] {
  const found = valuesOf(site);
  if (found === undefined) return [];
  const width = Math.max(...found.values.map(({ text }) => text.length));
  const values = found.values.map(({ text, says }): Row => ["value", `${text.padEnd(width)}  ${says}`.trimEnd()]);
  const says = found.open
    ? "open: later versions may add values; strict refuses any other, tolerant keeps and reports it"
    : "closed: both modes refuse any other value";
  return [...values, ["enum", says]];
}

const optional = (label: string, text: string | undefined): Row[] => (text === undefined ? [] : [[label, text]]);

const shown = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));

const moreAbout = (type: string): string | undefined => {
  const name = /([A-Z]\w*)$/.exec(type)?.[1];
  return name === undefined ? undefined : `session-schema explain ${name}`;
};

/** A label once for the rows that share it; long text goes on under itself. */
function rows(all: readonly Row[], paint: Paint): string[] {
  const width = Math.max(0, ...all.map(([label]) => label.length));
  return all.flatMap(([label, text], i) => {
    const margin = " ".repeat(width + 4);
    const [first = "", ...more] = wrap(text, margin);
    const told = all[i - 1]?.[0] === label ? "" : label;
    return [`  ${paint("dim", told.padEnd(width))}  ${first.slice(margin.length)}`, ...more];
  });
}

const page = (title: string, lines: readonly string[]): string => `${[title, ...lines].join("\n").trimEnd()}\n`;
