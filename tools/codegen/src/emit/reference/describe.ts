import { sinceText } from "@tools/contract";
import { annotation, boundsOf, listsOf, type ResolvedSchema, type SchemaResolver } from "@tools/contract/schema";
import { code, link, oneLine, prose } from "../../markdown.ts";
import type { Field } from "./page.ts";
import { spell } from "./path.ts";
import { layers } from "./rows.ts";
import { shown, valuesOf } from "./values.ts";

/** How parts of a description are written. */
export interface Style {
  readonly prose: (text: string) => string;
  readonly code: (text: string) => string;
  /** A pointer to the table of values. */
  readonly meanings: (anchor: string) => string;
}

export const markdown: Style = { prose, code, meanings: (anchor) => `See ${link("what they mean", `#${encodeURIComponent(anchor)}`)}.` };

/** Words without markup, for the search. */
export const plain: Style = { prose: oneLine, code: oneLine, meanings: () => "" };

/** The description of a field: meaning, unit, bounds, values and whether there may be others, default. */
export function describe(field: Field, resolver: SchemaResolver, style: Style): string {
  const { location, path, resolved, sameAs, list } = field;
  const isOther = path.at(-1) === "entry";
  const standard = annotation(resolver, location, "default");
  return [
    annotation(resolver, location, "deprecated") === true ? "Deprecated." : "",
    isOther ? "Any other property." : "",
    sentence(style.prose(annotation(resolver, location, "description") ?? "")),
    ...unit(annotation(resolver, location, "x-unit"), style),
    ...[...layers(field)].flatMap((layer, depth) => facts(layer, depth === 0 ? "" : within(resolved), depth, resolver, style)),
    list !== undefined && path.length > 0 && list.values.some(({ meaning }) => meaning !== undefined) ? style.meanings(list.anchor) : "",
    standard === undefined ? "" : `Default: ${style.code(JSON.stringify(standard))}.`,
    sameAs === undefined ? "" : `It has the fields of ${style.code(spell(sameAs, "the whole"))}.`,
    sinceText(field.since),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

const within = (resolved: ResolvedSchema): string => (resolved.items !== undefined ? "Each item: " : "Each value: ");

/** The constraints of a value, or of one that it holds. */
function facts(resolved: ResolvedSchema, prefix: string, depth: number, resolver: SchemaResolver, style: Style): string[] {
  const [location] = resolved.locations;
  const units = depth === 0 || location === undefined ? [] : unit(annotation(resolver, location, "x-unit"), style);
  const bounds = boundsOf(resolved, style.code).map((phrase) => `${phrase}.`);
  const all = [...units, ...bounds, ...listed(resolved, style), ...tagged(resolved, style), ...free(resolved)];
  return all.length === 0 ? [] : [prefix + all.join(" ")];
}

const unit = (name: string | undefined, style: Style): string[] =>
  name === undefined || name === "none" ? [] : [sentence(`Unit: ${style.prose(name)}`)];

/** Where there are more values, only their number is given. */
const mostListed = 8;

function listed(resolved: ResolvedSchema, style: Style): string[] {
  const constant = listsOf(resolved).find(({ keyword }) => keyword === "const");
  if (constant !== undefined) return [`Always ${style.code(JSON.stringify(constant.values[0]))}.`];
  const found = valuesOf(resolved);
  if (found === undefined) return [];
  const { values, open } = found;
  const all = values.length > mostListed ? `${values.length} values` : values.map((value) => style.code(shown(value))).join(", ");
  return [`One of ${all}.`, open ? "Open: later versions may add values." : "Closed: there are no other values."];
}

/** The property that tells the models of a union apart. */
const tagged = ({ union }: ResolvedSchema, style: Style): string[] =>
  union === undefined
    ? []
    : [
        `${style.code(union.tag)} tells which model it is: ${union.branches.map(({ value }) => style.code(value)).join(", ")}.`,
        union.open ? "Open: later versions may add models." : "Closed: there are no other models.",
      ];

/** A note for an object that accepts properties that it does not define. */
export const free = ({ locations, closedBy, additional }: ResolvedSchema): string[] =>
  closedBy.length === 0 && additional === undefined && locations.some(({ schema }) => schema.additionalProperties === true)
    ? ["It may have other properties too."]
    : [];

const sentence = (text: string): string => (text === "" || /[.!?:]["')\]]?$/.test(text) ? text : `${text}.`);
