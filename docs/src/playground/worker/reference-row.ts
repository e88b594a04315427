import type { Issue } from "@session-schema/validators";
import reference from "../../../reference/generated/search.json" with { type: "json" };
import type { ReferenceRow } from "./validation-result.ts";

/**
 * The row of the reference that describes what an issue is about: the innermost field around its schema path, otherwise the field of that
 * name in the model, otherwise the page of the model.
 */
export function referenceRow({ keyword, schemaPath, expected }: Issue, pointer: string, model: string): ReferenceRow | undefined {
  const [id = "", path = ""] = schemaPath.split("#");
  const missing = keyword === "required" ? /^the property (".*")$/.exec(expected)?.[1] : undefined;
  const bySchema = missing === undefined ? innermostField(id, path) : fields.get(`${id}#/properties/${unquoted(missing)}`);
  const field = bySchema ?? (keyword === "additionalProperties" ? undefined : fieldAt(model, pointer));
  const found = field ?? modelsById.get(`${id}#`);
  return found && row(found);
}

/** The URL of the row of a field, relative to the site, by its schema path. */
export function fieldUrl(schemaPath: string): string | undefined {
  const found = fields.get(schemaPath);
  return found && pageUrl(found.url);
}

type Entry = (typeof reference)[number];

const modelEntries = reference.filter(({ kind }) => kind === "model");
const modelsById = new Map(modelEntries.map((entry) => [entry.schemaPath, entry]));
const modelsByName = new Map(modelEntries.map((entry) => [entry.title, entry]));
const isOwn = ({ schemaPath, model }: Entry): boolean => modelsById.get(schemaPath.replace(/#.*$/, "#"))?.title === model;

/** By schema path. A model that is rendered inline on the pages of others has several rows; the last in this order is on its own page. */
const fields = new Map(
  reference
    .filter(({ kind }) => kind === "field")
    .sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)) || b.url.length - a.url.length)
    .map((entry) => [entry.schemaPath, entry]),
);

function innermostField(id: string, path: string): Entry | undefined {
  for (let prefix = path; prefix !== ""; prefix = prefix.slice(0, prefix.lastIndexOf("/"))) {
    const found = fields.get(`${id}#${prefix}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The field at the end of a pointer: a field of the model itself, or the only field of that name in any model. */
function fieldAt(model: string, pointer: string): Entry | undefined {
  const steps = pointer.split("/").filter((step) => !/^\d*$/.test(step));
  const [name] = steps.slice(-1);
  const own = steps.length === 1 ? fields.get(`${modelsByName.get(model)?.schemaPath}/properties/${name}`) : undefined;
  const [only, ...others] = [...fields.values()].filter(({ title }) => title === name);
  return own ?? (others.length === 0 ? only : undefined);
}

function unquoted(name: string): string {
  try {
    return String(JSON.parse(name));
  } catch {
    return ""; // a long name is cut off
  }
}

const row = ({ title, text, url }: Entry): ReferenceRow => ({ title, text, url: pageUrl(url) });

/** `session#name` as a URL relative to the site. */
const pageUrl = (url: string): string => `reference/${url.replace(/(?=#|$)/, ".html")}`;
