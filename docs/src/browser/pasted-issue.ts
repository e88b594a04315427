import type { SearchEntry } from "../search/entry.ts";

/** The entries that a pasted issue is about: its field first, then its keyword. Empty if a query isn't a message or a pointer. */
export function pastedIssue(query: string, entries: readonly SearchEntry[]): SearchEntry[] {
  const path = pathIn(query);
  const keyword = keywordIn(query, path !== undefined);
  if (path === undefined && keyword === undefined) return [];
  const field = path === undefined ? undefined : fieldAt(path, entries);
  const page = entries.find(({ title, where }) => title === keyword && where === "keyword of issues");
  return [field, page].filter((entry) => entry !== undefined);
}

/** The names of the properties that lead to the value: `["profiles", "fps"]` for `/profiles/0/fps` and for `profiles[0].fps is required`. */
function pathIn(query: string): string[] | undefined {
  const [, pointer] = /(?:^|\s)#?(\/[^\s"]+)/.exec(query) ?? [];
  if (pointer !== undefined && !/^\/\//.test(pointer)) return named(pointer.slice(1).split("/").map(unescaped));
  const [, dotted = ""] = /^\s*"?([\w$]+(?:(?:\.[\w$]+)|(?:\[\d*\]))*)"?(?=\s|:|$)/.exec(query) ?? [];
  const isPath = /[.[]/.test(dotted) || wordings.some(([, pattern]) => pattern.test(query));
  return isPath && dotted !== "" ? named(dotted.split(/[.[\]]+/)) : undefined;
}

const unescaped = (step: string): string => step.replace(/~1/g, "/").replace(/~0/g, "~");

/** Without the positions in lists. */
const named = (steps: readonly string[]): string[] => steps.filter((step) => step !== "" && !/^\d+$/.test(step));

/**
 * The field that a path leads to. A path may begin with a model, and at any model otherwise: the first one is taken that has all of its names,
 * and the last name alone if no model has them all.
 */
function fieldAt(path: readonly string[], entries: readonly SearchEntry[]): SearchEntry | undefined {
  const models = entries.filter(({ where }) => where === "model");
  const [first = "", ...others] = path;
  const model = models.find(({ title }) => title === first);
  if (model !== undefined) return others.length === 0 ? model : walk(model.title, others, entries);
  const found = models
    .map(({ title }) => walk(title, path, entries))
    .filter((entry) => entry !== undefined)
    .toSorted((a, b) => b.weight - a.weight);
  return found[0] ?? entries.find(({ title, where }) => title === path.at(-1) && where.startsWith("field of "));
}

/** Follows the names from a model. A field may have several of them: `payload.session`. */
function walk(model: string, path: readonly string[], entries: readonly SearchEntry[]): SearchEntry | undefined {
  for (let count = path.length; count > 0; count--) {
    const name = path.slice(0, count).join(".");
    const field = entries.find(({ title, where }) => title.replaceAll("[]", "") === name && where === `field of ${model}`);
    if (field === undefined) continue;
    if (count === path.length) return field;
    return field.leadsTo === undefined ? undefined : walk(field.leadsTo, path.slice(count), entries);
  }
  return undefined;
}

/** The keyword of a message. `minimum` alone is a keyword only next to a path, as the command line prints them. */
function keywordIn(query: string, hasPath: boolean): string | undefined {
  const [, bare] = hasPath ? (/\s([A-Za-z-]+)\s*$/.exec(query) ?? []) : [];
  return wordings.find(([, pattern]) => pattern.test(query))?.[0] ?? bare;
}

/** How messages word each keyword; the more particular ones come first. */
const wordings: readonly (readonly [keyword: string, pattern: RegExp])[] = [
  ["required", /\bis required, but missing/],
  ["additionalProperties", /\bis not a known property/],
  ["minLength", /must be at least [\d,]+ characters? long/],
  ["maxLength", /must be at most [\d,]+ characters? long/],
  ["minItems", /must be an array of at least /],
  ["maxItems", /must be an array of at most /],
  ["minProperties", /must be an object with at least /],
  ["maxProperties", /must be an object with at most /],
  ["exclusiveMinimum", /must be more than /],
  ["exclusiveMaximum", /must be less than /],
  ["minimum", /must be at least /],
  ["maximum", /must be at most /],
  ["multipleOf", /must be a multiple of /],
  ["uniqueItems", /must be an array without duplicates/],
  ["pattern", /must be a string that matches /],
  ["oneOf", /must be a known tag/],
  ["enum", /must be one of /],
  ["format", /must be an? (?:absolute URI|URI|date|time|duration|UUID|email|host ?name|IPv\d)/i],
  ["type", /must be (?:an? )?(?:string|number|integer|whole number|boolean|true|object|array|null)\b/],
  ["const", /must be (?:"|-?\d|true|false|null)/],
];
