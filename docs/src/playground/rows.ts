import type { Issue } from "@session-schema/validators";
import reference from "../../reference/generated/search.json" with { type: "json" };
import type { Row } from "./judgement.ts";

type Entry = (typeof reference)[number];

const modelsById = new Map(reference.filter(({ kind }) => kind === "model").map((entry) => [entry.schemaPath, entry]));
const modelsByName = new Map(reference.filter(({ kind }) => kind === "model").map((entry) => [entry.title, entry]));
const isOwn = ({ schemaPath, model }: Entry): boolean => modelsById.get(schemaPath.replace(/#.*$/, "#"))?.title === model;

/** By their place in the schemas. A model that is written out within others has rows on their pages too: those of its own page count. */
const fields = new Map(
  reference
    .filter(({ kind }) => kind === "field")
    .sort((a, b) => Number(isOwn(a)) - Number(isOwn(b)) || b.url.length - a.url.length)
    .map((entry) => [entry.schemaPath, entry]),
);

/**
 * The row of the reference about the field that an issue is about: the one that the issue's place in the schema lies in, else, where
 * that is a model of its own, the field that the payload has it in. Else the model's page.
 */
export function rowOf({ keyword, schemaPath, expected }: Issue, pointer: string, model: string): Row | undefined {
  const [id = "", place = ""] = schemaPath.split("#");
  const missing = keyword === "required" ? /^the property (".*")$/.exec(expected)?.[1] : undefined;
  const field = missing === undefined ? within(id, place) : fields.get(`${id}#/properties/${nameIn(missing)}`);
  const holder = field ?? (keyword === "additionalProperties" ? undefined : holding(model, pointer));
  const found = holder ?? modelsById.get(`${id}#`);
  return found && row(found);
}

/** The innermost field around a place in a schema. */
function within(id: string, place: string): Entry | undefined {
  for (let path = place; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const found = fields.get(`${id}#${path}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The field that a pointer ends at: of the model itself, or of the one model that has a field of this name. */
function holding(model: string, pointer: string): Entry | undefined {
  const steps = pointer.split("/").filter((step) => !/^\d*$/.test(step));
  const [name] = steps.slice(-1);
  const own = steps.length === 1 ? fields.get(`${modelsByName.get(model)?.schemaPath}/properties/${name}`) : undefined;
  const [only, ...others] = [...fields.values()].filter(({ title }) => title === name);
  return own ?? (others.length === 0 ? only : undefined);
}

function nameIn(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return ""; // cut, because it is long
  }
}

const row = ({ title, text, url }: Entry): Row => ({ title, text, url: address(url) });

/** `session#name` as an address of the site. */
const address = (url: string): string => `reference/${url.replace(/(?=#|$)/, ".html")}`;
